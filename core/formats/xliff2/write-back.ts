import type { EditedUnit, ReadFacts } from '../document.ts';
import type { WriteBackOptions } from '../format.ts';
import { factGroups, fileGroups, threadGroup } from '../xliff/facts.ts';
import { isSwapped } from '../xliff/languages.ts';
import { type MetaGroup, MODULE, PREFIX } from '../xliff/metadata.ts';
import { declarations, inPrefix, patchMetadata, preserving, removal } from '../xliff/write-back.ts';
import { decodeXml, encodeXml } from '../xml/decode.ts';
import { escapeAttribute } from '../xml/escape.ts';
import { idGiver } from '../xml/ids.ts';
import { applyPatches, indentBefore, type Patch, patchAttributes, patchContent } from '../xml/patch.ts';
import { attribute, childNamed, elements, type XmlElement } from '../xml/tree.ts';
import { renderBack } from './inline.ts';
import { fileNotes, isOwnNote, notesOf, threadNotes, verdictNotes } from './notes.ts';
import { fromXliff2State, toXliff2State } from './states.ts';
import { type LocatedSegment, type LocatedUnit, walkXliff2 } from './walk.ts';

function patchSide(
  text: string,
  segment: LocatedSegment,
  side: 'source' | 'target',
  content: string,
): Patch[] {
  const { source, target } = segment;
  const element = side === 'source' ? source : target;
  const declared = side === 'target' && content.includes('<') ? declarations(source, target) : {};
  const attributes = { ...declared, ...preserving(element ?? segment.element, content) };
  if (element !== null) {
    return [...patchAttributes(text, element, attributes), patchContent(text, element, content)];
  }
  const prefix = source.name.slice(0, -'source'.length);
  const spelled = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  const written = `<${prefix}target${spelled.join('')}>${content}</${prefix}target>`;
  return [{ start: source.end, end: source.end, text: indentBefore(text, source.start) + written }];
}

/** Sets the state where it says something else than the file does, and its sub-state with it. */
function patchState(text: string, segment: LocatedSegment, edit: EditedUnit, hasTarget: boolean): Patch[] {
  if (edit.state === null) return [];
  const { element } = segment;
  const before = { state: attribute(element, 'state'), subState: attribute(element, 'subState') };
  if (fromXliff2State(before.state, before.subState, hasTarget) === edit.state) return [];
  const wanted = toXliff2State(edit.state);
  const keeps =
    before.subState !== null && before.state === wanted.state && !before.subState.startsWith(PREFIX);
  return patchAttributes(text, element, {
    state: wanted.state,
    subState: wanted.subState ?? (keeps ? before.subState : null),
  });
}

/**
 * Our metadata and notes of a unit or a file, written anew; those of other tools stay. Both lists may be empty. Metadata
 * comes before notes, notes before everything of the core but a skeleton (XLIFF 2.1, file and unit).
 */
function patchOwn(
  text: string,
  owner: XmlElement,
  groups: readonly MetaGroup[],
  notes: readonly string[],
): Patch[] {
  const prefix = owner.name.slice(0, -owner.local.length);
  const indent = indentBefore(text, elements(owner)[0]?.start ?? owner.innerStart);
  const begin = childNamed(owner, 'skeleton')?.end ?? owner.innerStart;
  const store = childNamed(owner, 'metadata', MODULE.uri);
  const list = childNamed(owner, 'notes');
  const patches = patchMetadata(text, store, { at: begin, indent, words: MODULE }, groups);

  const named = inPrefix(prefix, notes);
  const before = notesOf(owner);
  const own = before.filter(isOwnNote);
  if (list === null) {
    const at = elements(owner).findLast((child) => child.uri !== owner.uri)?.end ?? begin;
    const whole = `<${prefix}notes>${named.join('')}</${prefix}notes>`;
    if (named.length > 0) patches.push({ start: at, end: at, text: indent + whole });
  } else if (before.length === own.length && named.length === 0) patches.push(removal(text, list));
  else {
    const inner = indentBefore(text, before[0]?.start ?? list.innerStart);
    if (named.length > 0)
      patches.push({ start: list.innerStart, end: list.innerStart, text: inner + named.join(inner) });
    patches.push(...own.map((note) => removal(text, note)));
  }
  return patches;
}

function patchFacts(text: string, unit: XmlElement, edit: EditedUnit, facts: ReadFacts): Patch[] {
  const giveId = idGiver('n');
  for (const note of notesOf(unit)) if (!isOwnNote(note)) giveId(attribute(note, 'id') ?? '');
  const noteIds = new Map(edit.threads.map((note) => [note.id, giveId(note.id)]));
  const groups = [...factGroups(facts), ...edit.threads.map((note) => threadGroup(note, noteIds))];
  const verdict = verdictNotes(edit.state ?? 'rejected', facts.verdictReason);
  return patchOwn(text, unit, groups, [...verdict, ...threadNotes(edit.threads, noteIds)]);
}

function patchUnit(
  text: string,
  located: LocatedUnit,
  edits: ReadonlyMap<string, EditedUnit>,
  swapped: boolean,
): Patch[] {
  const patches: Patch[] = [];
  for (const segment of located.segments) {
    const edit = edits.get(segment.key);
    if (edit === undefined) continue;
    const sides = {
      source: swapped ? edit.target : edit.source,
      target: swapped ? edit.source : edit.target,
    };
    const pastInitial = edit.state !== null && edit.state !== 'untranslated';
    const target = sides.target ?? (segment.target === null && pastInitial ? '' : null);
    patches.push(...patchState(text, segment, edit, segment.target !== null));
    if (sides.source !== null)
      patches.push(...patchSide(text, segment, 'source', renderBack(sides.source, edit.tags, 'source')));
    if (target !== null)
      patches.push(...patchSide(text, segment, 'target', renderBack(target, edit.tags, 'target')));
  }
  const first = located.segments.map(({ key }) => edits.get(key)).find((edit) => edit?.facts != null);
  if (first?.facts != null) patches.push(...patchFacts(text, located.unit, first, first.facts));
  return patches;
}

/**
 * The file with the edits in it, and nothing else changed: everything that no edit touches is the same, character for
 * character. Without edits and words about the file the bytes are the same.
 */
export function writeBackXliff2(
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
  let edited = false;
  let swapped: boolean | null = null;
  const root = walkXliff2(
    text,
    (located) => {
      const declared = located.file.parent;
      swapped ??=
        declared !== null && isSwapped(attribute(declared, 'srcLang'), attribute(declared, 'trgLang'));
      const made = patchUnit(text, located, byKey, swapped);
      edited ||= made.length > 0;
      patches.push(...made);
    },
    {
      progress: options.progress,
      onFile: (file) => {
        if (about === null) return;
        const groups = fileGroups(about.document, about.options);
        patches.push(...patchOwn(text, file, groups, fileNotes(about.document, about.options)));
      },
    },
  );
  // Targets want the root to name their language.
  if (edited && attribute(root, 'trgLang') === null)
    patches.push(...patchAttributes(text, root, { trgLang: 'en' }));
  return encodeXml(applyPatches(text, patches), read);
}
