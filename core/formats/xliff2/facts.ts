/** What we keep in `mda:metadata` of a unit, out and back. */
import type { ExportSegment, ReadFacts, ReadNote } from '../document.ts';
import { attribute, childNamed, childrenNamed, textContent, type XmlElement } from '../xml/tree.ts';
import { type Facts, metaGroup } from './metadata.ts';
import { METADATA } from './names.ts';
import { PREFIX } from './states.ts';

export const NO_FACTS: ReadFacts = {
  original: null,
  verdictReason: null,
  approvedBy: null,
  sourceAuthor: null,
  targetAuthor: null,
  changedAt: null,
};

/** The groups of a segment; `more` are facts about its place that only a fresh file has. */
export function factGroups(
  segment:
    | Pick<ExportSegment, 'original' | 'sourceAuthor' | 'targetAuthor' | 'approvedBy' | 'changedAt'>
    | ReadFacts,
  threads: readonly ReadNote[],
  noteIds: ReadonlyMap<string, string>,
  more: Facts = {},
): (string | null)[] {
  return [
    metaGroup('segment', {
      ...more,
      'source-author': segment.sourceAuthor,
      'target-author': segment.targetAuthor,
      'approved-by': segment.approvedBy,
      'changed-at': segment.changedAt,
    }),
    metaGroup('original', { text: segment.original }, 'source'),
    ...threads.map((note) =>
      metaGroup('note', {
        note: noteIds.get(note.id) ?? null,
        parent: note.parentId === null ? null : (noteIds.get(note.parentId) ?? null),
        author: note.author,
        at: note.at,
        resolved: note.resolved,
      }),
    ),
  ];
}

function isOurs(group: XmlElement): boolean {
  return attribute(group, 'category')?.startsWith(`${PREFIX}:`) === true;
}

function ownGroups(unit: XmlElement, category: string): Record<string, string>[] {
  const store = childNamed(unit, 'metadata', METADATA);
  const groups = store === null ? [] : childrenNamed(store, 'metaGroup');
  return groups
    .filter((group) => attribute(group, 'category') === `${PREFIX}:${category}`)
    .map((group) =>
      Object.fromEntries(
        childrenNamed(group, 'meta').map((meta) => {
          const type = attribute(meta, 'type') ?? '';
          const value = textContent(meta);
          return type.endsWith('-json') ? [type.slice(0, -'-json'.length), fromJson(value)] : [type, value];
        }),
      ),
    );
}

function fromJson(text: string): string {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : text;
  } catch {
    return text;
  }
}

/** Whether a note of the unit is one that we write anew each time. */
export function isOwnNote(note: XmlElement): boolean {
  return isOurs(note);
}

export function ownMetaGroups(store: XmlElement): XmlElement[] {
  return childrenNamed(store, 'metaGroup').filter(isOurs);
}

/** The notes of a unit, ours or not. */
export function notesOf(unit: XmlElement): XmlElement[] {
  const list = childNamed(unit, 'notes');
  return list === null ? [] : childrenNamed(list, 'note');
}

/** Facts of a unit that we wrote; null for a unit of another tool. */
export function readFacts(unit: XmlElement): ReadFacts | null {
  const [segment] = ownGroups(unit, 'segment');
  const [original] = ownGroups(unit, 'original');
  if (segment === undefined && original === undefined) return null;
  const verdict = notesOf(unit).find((note) =>
    [`${PREFIX}:rejected`, `${PREFIX}:changes-requested`].includes(attribute(note, 'category') ?? ''),
  );
  return {
    original: original?.text ?? null,
    verdictReason: verdict === undefined ? null : textContent(verdict),
    approvedBy: segment?.['approved-by'] ?? null,
    sourceAuthor: segment?.['source-author'] ?? null,
    targetAuthor: segment?.['target-author'] ?? null,
    changedAt: segment?.['changed-at'] ?? null,
  };
}

/** Notes of ours, with their threads; one whose metadata another tool lost is a thread of its own, by nobody. */
export function readThreads(unit: XmlElement): ReadNote[] {
  const facts = new Map(ownGroups(unit, 'note').map((group) => [group.note ?? '', group]));
  return notesOf(unit)
    .filter((note) => attribute(note, 'category') === `${PREFIX}:note`)
    .map((note) => {
      const id = attribute(note, 'id') ?? '';
      const known = facts.get(id);
      return {
        id,
        parentId: known?.parent ?? null,
        author: known?.author ?? '',
        at: known?.at ?? '',
        text: textContent(note),
        resolved: known?.resolved === 'yes',
      };
    });
}
