import type { SegmentState } from '../../model.ts';
import type { EditedUnit, ReadNote } from '../document.ts';
import type { WriteBackOptions } from '../format.ts';
import { factGroups, fileGroups, threadGroup } from '../xliff/facts.ts';
import { isSwapped } from '../xliff/languages.ts';
import { type MetaGroup, OWN, writeMetadata } from '../xliff/metadata.ts';
import { declarations, inPrefix, patchMetadata, preserving, removal } from '../xliff/write-back.ts';
import { decodeXml, encodeXml } from '../xml/decode.ts';
import { escapeAttribute } from '../xml/escape.ts';
import { idGiver } from '../xml/ids.ts';
import { applyPatches, indentBefore, type Patch, patchAttributes, patchContent } from '../xml/patch.ts';
import { attribute, childNamed, elements, textContent, type XmlElement } from '../xml/tree.ts';
import { renderBack } from './inline.ts';
import { isCore } from './names.ts';
import { fileNotes, readNotes, writtenNotes } from './notes.ts';
import { stateOfUnit, statesOfSegments } from './read.ts';
import { toUnitState, weakest } from './states.ts';
import { type LocatedUnit, lastCore, walkXliff1 } from './walk.ts';

type Edits = ReadonlyMap<string, EditedUnit>;

interface Sides {
  readonly source: string | null;
  readonly target: string | null;
}

/** What becomes of the unit's target element: new attributes, new content, or all of it new. */
interface TargetPlan {
  readonly attributes: Readonly<Record<string, string | null>>;
  /** New content of the segments, by key. */
  readonly contents: ReadonlyMap<string, string>;
}

/** `seg-source` with the targets of its segments in place of the sources; a segment without one is left empty. */
function segmentedTarget(text: string, located: LocatedUnit, contents: ReadonlyMap<string, string>): string {
  const { segSource, segments } = located;
  if (segSource === null) return '';
  const inner = segments.map(({ source, key }) => patchContent(text, source, contents.get(key) ?? ''));
  const shifted = inner.map((patch) => ({
    ...patch,
    start: patch.start - segSource.innerStart,
    end: patch.end - segSource.innerStart,
  }));
  return applyPatches(text.slice(segSource.innerStart, segSource.innerEnd), shifted);
}

function patchTarget(text: string, located: LocatedUnit, plan: TargetPlan): Patch[] {
  const { unit, target, source, segSource, segments } = located;
  const { contents } = plan;
  const declared = contents.size > 0 ? declarations(segSource ?? source, target) : {};
  const attributes = { ...declared, ...plan.attributes };
  const [first] = segments;
  const segmented = first?.mid !== null;
  // Segments that the target does not mark yet: it is laid out like the segmented source, with all that is known in it.
  const unmarked = segmented && segments.some(({ key, target: mark }) => mark === null && contents.has(key));
  if (target !== null && segmented && !unmarked) {
    const patches = patchAttributes(text, target, attributes);
    for (const { key, target: mark } of segments) {
      const content = contents.get(key);
      if (mark === null || content === undefined) continue;
      patches.push(
        ...patchAttributes(text, mark, preserving(mark, content)),
        patchContent(text, mark, content),
      );
    }
    return patches;
  }
  const known = new Map(
    segments.map(({ key, target: mark }) => [
      key,
      mark === null ? '' : text.slice(mark.innerStart, mark.innerEnd),
    ]),
  );
  const content = segmented
    ? segmentedTarget(text, located, new Map([...known, ...contents]))
    : contents.get(first?.key ?? '');
  const preserved = preserving(target ?? unit, [...contents.values()].join(''));
  if (target !== null) {
    const patches = patchAttributes(text, target, { ...attributes, ...preserved });
    return content === undefined || contents.size === 0
      ? patches
      : [...patches, patchContent(text, target, content)];
  }
  if (contents.size === 0 && attributes.state == null) return [];
  const prefix = source.name.slice(0, -'source'.length);
  const spelled = Object.entries({ ...attributes, ...preserved })
    .map(([name, value]) => (value == null ? '' : ` ${name}="${escapeAttribute(value)}"`))
    .join('');
  const at = (segSource ?? source).end;
  const indent = indentBefore(text, source.start);
  return [
    { start: at, end: at, text: `${indent}<${prefix}target${spelled}>${content ?? ''}</${prefix}target>` },
  ];
}

/** A repaired source goes into `source`, and where that is segmented into `seg-source` and, put together, into `source` too. */
function patchSource(text: string, located: LocatedUnit, sources: ReadonlyMap<string, string>): Patch[] {
  if (sources.size === 0) return [];
  const { source, segSource, segments } = located;
  if (segSource === null || segments[0]?.mid === null) {
    const content = sources.get(segments[0]?.key ?? '');
    if (content === undefined) return [];
    return [
      ...patchAttributes(text, source, preserving(source, content)),
      patchContent(text, source, content),
    ];
  }
  const marks = segments.flatMap((segment) => {
    const content = sources.get(segment.key);
    if (content === undefined) return [];
    const { source: mark } = segment;
    return [...patchAttributes(text, mark, preserving(mark, content)), patchContent(text, mark, content)];
  });
  // `source` is `seg-source` without the segments' marks.
  const inner = segments.flatMap(({ source: mark, key }) => [
    { start: mark.start, end: mark.innerStart, text: sources.get(key) ?? '' },
    ...(sources.has(key) ? [{ start: mark.innerStart, end: mark.innerEnd, text: '' }] : []),
    { start: mark.innerEnd, end: mark.end, text: '' },
  ]);
  const shifted = inner.map((patch) => ({
    ...patch,
    start: patch.start - segSource.innerStart,
    end: patch.end - segSource.innerStart,
  }));
  const joined = applyPatches(text.slice(segSource.innerStart, segSource.innerEnd), shifted);
  const preserved = preserving(source, [...sources.values()].join(''));
  return [...patchAttributes(text, source, preserved), patchContent(text, source, joined), ...marks];
}

/** Notes of others that a thread of ours has become, by an answer or by being resolved: they are written with it. */
function taken(foreign: readonly XmlElement[], threads: readonly ReadNote[]): XmlElement[] {
  const left = threads.filter(({ parentId }) => parentId === null);
  return foreign.filter((note) => {
    const from = attribute(note, 'from')?.trim() ?? '';
    const text = textContent(note).trim();
    const at = left.findIndex((thread) => thread.text === text && (from === '' || from === thread.author));
    return at !== -1 && left.splice(at, 1).length > 0;
  });
}

interface Own {
  /** Notes that give way, and those that come in their place. */
  readonly old: readonly XmlElement[];
  readonly notes: readonly string[];
  readonly groups: readonly MetaGroup[];
  readonly replaces: (category: string) => boolean;
  /** Where a target is being put in, so that what follows a target stays behind it. */
  readonly newTargetAt: number | null;
}

/** Our notes and metadata of a unit or a header, written anew; those of other tools stay. */
function patchOwn(text: string, owner: XmlElement, own: Own): Patch[] {
  const prefix = owner.name.slice(0, -owner.local.length);
  const indent = indentBefore(text, elements(owner)[0]?.start ?? owner.innerStart);
  const at = Math.max(lastCore(owner)?.end ?? owner.innerStart, own.newTargetAt ?? 0);
  const end = Math.max(at, elements(owner).at(-1)?.end ?? 0);
  const named = inPrefix(prefix, own.notes).map((note) => indent + note);
  const store = childNamed(owner, 'metadata', OWN.uri);
  return [
    ...own.old.map((note) => removal(text, note)),
    ...(named.length === 0 ? [] : [{ start: at, end: at, text: named.join('') }]),
    ...patchMetadata(text, store, { at: end, indent, words: OWN, replaces: own.replaces }, own.groups),
  ];
}

function sidesOf(edit: EditedUnit, swapped: boolean): Sides {
  return swapped ? { source: edit.target, target: edit.source } : edit;
}

function rendered(
  located: LocatedUnit,
  edits: Edits,
  swapped: boolean,
  side: 'source' | 'target',
): Map<string, string> {
  const contents = new Map<string, string>();
  for (const { key } of located.segments) {
    const edit = edits.get(key);
    const content = edit === undefined ? null : sidesOf(edit, swapped)[side];
    if (edit !== undefined && content !== null) contents.set(key, renderBack(content, edit.tags, side));
  }
  return contents;
}

interface States {
  /** Of the unit after the edits; null: no segment's state changed. */
  readonly after: SegmentState | null;
  readonly bySegment: ReadonlyMap<string, SegmentState>;
}

function statesAfter(
  located: LocatedUnit,
  edits: Edits,
  verdict: 'changes-requested' | 'rejected' | null,
): States {
  const before = statesOfSegments(located, stateOfUnit(located, verdict));
  const bySegment = new Map([...before].map(([key, state]) => [key, edits.get(key)?.state ?? state]));
  const changed = [...bySegment].some(([key, state]) => state !== before.get(key));
  return { after: changed ? weakest([...bySegment.values()]) : null, bySegment };
}

function patchUnit(text: string, located: LocatedUnit, edits: Edits): Patch[] {
  const touched = located.segments.flatMap(({ key }) => edits.get(key) ?? []);
  if (touched.length === 0) return [];
  const { unit, file, target, segments } = located;
  const swapped = isSwapped(attribute(file, 'source-language'), attribute(file, 'target-language'));
  const notes = readNotes(unit);
  const states = statesAfter(located, edits, notes.verdict);
  const contents = rendered(located, edits, swapped, 'target');
  const wanted =
    states.after === null ? null : toUnitState(states.after, target !== null || contents.size > 0);
  const patches: Patch[] = [];
  let attributes: Record<string, string | null> = {};
  if (wanted !== null) {
    const approved =
      wanted.approved === 'no' && attribute(unit, 'approved') === null ? null : wanted.approved;
    patches.push(...patchAttributes(text, unit, { approved }));
    attributes = { state: wanted.state, ...(target === null ? {} : { 'state-qualifier': null }) };
  }
  patches.push(...patchTarget(text, located, { attributes, contents }));
  patches.push(...patchSource(text, located, rendered(located, edits, swapped, 'source')));

  const known = touched.find(({ facts }) => facts !== null);
  const byMid = segments.map(({ key, mid }) => [mid ?? '', states.bySegment.get(key) ?? null]);
  const perSegment: MetaGroup[] =
    segments.length > 1 && wanted !== null ? [{ category: 'states', facts: Object.fromEntries(byMid) }] : [];
  if (known?.facts == null && perSegment.length === 0) return patches;
  const { facts = null, threads = [] } = known ?? {};
  const giveId = idGiver('n');
  const noteIds = new Map(threads.map((note) => [note.id, giveId(note.id)]));
  const groups = [
    ...(facts === null ? [] : factGroups(facts)),
    ...threads.map((note) => threadGroup(note, noteIds, note.text)),
    ...perSegment,
  ];
  const own: Own = {
    old: facts === null ? [] : [...notes.own, ...taken(notes.foreign, threads)],
    notes:
      facts === null
        ? []
        : writtenNotes(states.after ?? stateOfUnit(located, notes.verdict), facts.verdictReason, threads),
    groups,
    replaces: (category) => (category === 'states' ? perSegment.length > 0 : facts !== null),
    newTargetAt: target === null ? (located.segSource ?? located.source).end : null,
  };
  return [...patches, ...patchOwn(text, unit, own)];
}

/** The words about the file as a whole, in its header or in one of its own. */
function patchHeader(text: string, file: XmlElement, about: NonNullable<WriteBackOptions['about']>): Patch[] {
  const groups = fileGroups(about.document, about.options);
  const notes = fileNotes(about.document, about.options);
  const header = elements(file).find((child) => child.local === 'header' && isCore(child.uri));
  if (header !== undefined && !header.selfClosing) {
    const own = { old: readNotes(header).own, notes, groups, replaces: () => true, newTargetAt: null };
    return patchOwn(text, header, own);
  }
  const prefix = file.name.slice(0, -'file'.length);
  const content = inPrefix(prefix, notes).join('') + (writeMetadata(OWN, groups, true) ?? '');
  if (header !== undefined) return [patchContent(text, header, content)];
  const written = `<${prefix}header>${content}</${prefix}header>`;
  return [{ start: file.innerStart, end: file.innerStart, text: written }];
}

/** The file with the edits in it, and nothing else changed. Without edits and words about the file the bytes are the same. */
export function writeBackXliff1(
  bytes: Uint8Array,
  edits: readonly EditedUnit[],
  options: WriteBackOptions,
): Uint8Array {
  const { about } = options;
  if (edits.length === 0 && about === null) return bytes;
  const read = decodeXml(bytes);
  const { text } = read;
  const byKey = new Map(edits.map((edit) => [edit.key, edit]));
  const patches: Patch[] = [];
  const nameless = new Set<XmlElement>();
  walkXliff1(
    text,
    (located) => {
      const made = patchUnit(text, located, byKey);
      if (made.length > 0 && attribute(located.file, 'target-language') === null) nameless.add(located.file);
      patches.push(...made);
    },
    {
      progress: options.progress,
      onFile: (file) => {
        if (about !== null) patches.push(...patchHeader(text, file, about));
      },
    },
  );
  // Targets want the file to name their language.
  for (const file of nameless) patches.push(...patchAttributes(text, file, { 'target-language': 'en' }));
  return encodeXml(applyPatches(text, patches), read);
}
