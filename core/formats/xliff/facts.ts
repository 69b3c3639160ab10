/** What we keep in the metadata of a unit, out and back. */
import type { ExportDocument, ExportSegment, ReadFacts, ReadNote } from '../document.ts';
import type { WriteOptions } from '../format.ts';
import { countSnapshot, historyStanding, isClean } from '../snapshot.ts';
import { attribute, childNamed, childrenNamed, textContent, type XmlElement } from '../xml/tree.ts';
import { type Facts, type MetaGroup, PREFIX, type Vocabulary } from './metadata.ts';
import { detailFacts } from './note-details.ts';

type People = Pick<ReadFacts, 'original' | 'sourceAuthor' | 'targetAuthor' | 'approvedBy' | 'changedAt'>;

/** The groups of a segment; `more` are facts that only some files have. */
export function factGroups(segment: People, more: Facts = {}): MetaGroup[] {
  return [
    {
      category: 'segment',
      facts: {
        ...more,
        'source-author': segment.sourceAuthor,
        'target-author': segment.targetAuthor,
        'approved-by': segment.approvedBy,
        'changed-at': segment.changedAt,
      },
    },
    { category: 'original', facts: { text: segment.original }, appliesTo: 'source' },
  ];
}

/** A note's thread; the ids are those that the file has for the notes. `text` only where the file's notes have no ids. */
export function threadGroup(
  note: ReadNote,
  noteIds: ReadonlyMap<string, string>,
  text: string | null = null,
): MetaGroup {
  const facts = {
    note: noteIds.get(note.id) ?? null,
    parent: note.parentId === null ? null : (noteIds.get(note.parentId) ?? null),
    author: note.author,
    at: note.at,
    resolved: note.resolved,
    text,
    ...detailFacts(note.details),
  };
  return { category: 'note', facts };
}

export function artifactGroups(segment: ExportSegment): MetaGroup[] {
  return segment.openArtifacts.map(({ rule, text }) => ({
    category: 'artifact',
    facts: { rule, text },
    appliesTo: 'source',
  }));
}

/** What a file says of the export as a whole, for tools. */
export function fileGroups(document: ExportDocument, options: WriteOptions): MetaGroup[] {
  const counts = countSnapshot(document, { approvedOnly: false });
  return [
    {
      category: 'export',
      facts: {
        clean: isClean(document),
        segments: counts.segments,
        'not-approved': counts.notApproved,
        'open-artifacts': counts.openArtifacts,
        'people-mode': document.onePerson ? 'one-person' : 'four-eyes',
        history: historyStanding(document),
        'exported-at': document.exportedAt,
        'exported-by': document.exportedBy,
        tool: document.tool.name,
        'tool-version': document.tool.version,
        language: options.labels.language,
      },
    },
    { category: 'project', facts: { id: document.projectId, name: document.projectName } },
    ...document.people.map(({ id, name }) => ({ category: 'person', facts: { id, name } })),
  ];
}

/** The same for people, whatever tool they open the file in: our category, urgency (1 to 10) and text. */
export function fileRemarks(
  document: ExportDocument,
  options: WriteOptions,
): { readonly category: string; readonly priority: number; readonly text: string }[] {
  const { labels } = options;
  const verdict = isClean(document)
    ? { category: `${PREFIX}:clean`, priority: 10, text: labels.clean }
    : {
        category: `${PREFIX}:not-clean`,
        priority: 1,
        text: labels.notClean(countSnapshot(document, { approvedOnly: false })),
      };
  const onePerson = { category: `${PREFIX}:one-person`, priority: 5, text: labels.onePerson };
  const faults = document.historyFaults ?? 0;
  const history = { category: `${PREFIX}:history`, priority: 1, text: labels.historyFaults(faults) };
  return [verdict, ...(document.onePerson ? [onePerson] : []), ...(faults > 0 ? [history] : [])];
}

export function ownMetaGroups(store: XmlElement): XmlElement[] {
  return childrenNamed(store, 'metaGroup').filter(
    (group) => attribute(group, 'category')?.startsWith(`${PREFIX}:`) === true,
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

/** Our groups of one category in an element's metadata, as type and value. */
export function ownGroups(owner: XmlElement, words: Vocabulary, category: string): Record<string, string>[] {
  const store = childNamed(owner, 'metadata', words.uri);
  return (store === null ? [] : ownMetaGroups(store))
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

/** Facts of a unit that we wrote; null for a unit of another tool. */
export function readFacts(
  owner: XmlElement,
  words: Vocabulary,
  verdictReason: string | null,
): ReadFacts | null {
  const [segment] = ownGroups(owner, words, 'segment');
  const [original] = ownGroups(owner, words, 'original');
  if (segment === undefined && original === undefined && verdictReason === null) return null;
  return {
    original: original?.text ?? null,
    verdictReason,
    approvedBy: segment?.['approved-by'] ?? null,
    sourceAuthor: segment?.['source-author'] ?? null,
    targetAuthor: segment?.['target-author'] ?? null,
    changedAt: segment?.['changed-at'] ?? null,
  };
}
