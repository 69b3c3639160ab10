import { SongphasaError } from '../../errors.ts';
import type { SegmentState } from '../../model.ts';
import { encodeUtf8 } from '../../text/encoding.ts';
import type { ExportDocument, ExportNote, ExportSegment } from '../document.ts';
import type { WriteOptions } from '../format.ts';
import { countSnapshot, isClean } from '../snapshot.ts';
import { block, element, textElement, XML_DECLARATION } from '../xml/build.ts';
import { escapeText } from '../xml/escape.ts';
import { idGiver } from '../xml/ids.ts';
import { metadata, metaGroup } from './metadata.ts';
import { PREFIX, toXliff2State } from './states.ts';

/** What XML can't carry stands as a code point element (XLIFF 2.1, 4.2.3.1). */
export function inlineText(text: string): string {
  return escapeText(text, (code) => `<cp hex="${code.toString(16).toUpperCase().padStart(4, '0')}"/>`);
}

/** Past `initial` the specification wants a target, even an empty one; and a draft is known by it. */
function needsTarget(state: SegmentState): boolean {
  return state !== 'untranslated';
}

function threadFacts(segment: ExportSegment, noteIds: ReadonlyMap<string, string>): (string | null)[] {
  return segment.notes.map((note) =>
    metaGroup('note', {
      note: noteIds.get(note.id) ?? null,
      parent: note.parentId === null ? null : (noteIds.get(note.parentId) ?? null),
      author: note.author,
      at: note.at,
      resolved: note.resolved,
    }),
  );
}

/** 1 is the most urgent, 10 the least (XLIFF 2.1, 4.3.1.20): a verdict's reason, open notes, settled ones. */
function notePriority(note: ExportNote, notes: readonly ExportNote[]): number {
  const opening = note.parentId === null ? note : (notes.find(({ id }) => id === note.parentId) ?? note);
  return opening.resolved ? 8 : 3;
}

function notesOf(
  segment: ExportSegment,
  noteIds: ReadonlyMap<string, string>,
  options: WriteOptions,
): string[] {
  const notes: string[] = [];
  if (segment.verdictReason !== null) {
    const attributes = { appliesTo: 'target', category: `${PREFIX}:${segment.state}`, priority: 1 };
    notes.push(textElement('note', attributes, segment.verdictReason));
  }
  if (segment.openArtifacts.length > 0) {
    const attributes = { appliesTo: 'source', category: `${PREFIX}:artifacts`, priority: 2 };
    const listed = segment.openArtifacts.map(({ rule, text }) => `${text} (${rule})`).join('; ');
    notes.push(textElement('note', attributes, `${options.labels.artifacts}: ${listed}`));
  }
  for (const note of segment.notes) {
    const attributes = {
      id: noteIds.get(note.id),
      category: `${PREFIX}:note`,
      priority: notePriority(note, segment.notes),
    };
    notes.push(textElement('note', attributes, note.text));
  }
  return notes;
}

function unitOf(segment: ExportSegment, id: string, options: WriteOptions): string {
  const giveNoteId = idGiver('n');
  const noteIds = new Map(segment.notes.map((note) => [note.id, giveNoteId(note.id)]));
  const { state, subState } = toXliff2State(segment.state);
  const facts = metadata([
    metaGroup('segment', {
      number: segment.number,
      paragraph: segment.paragraph,
      'source-author': segment.sourceAuthor,
      'target-author': segment.targetAuthor,
      'approved-by': segment.approvedBy,
      'changed-at': segment.changedAt,
    }),
    metaGroup('original', { text: segment.original }, 'source'),
    ...segment.openArtifacts.map(({ rule, text }) => metaGroup('artifact', { rule, text }, 'source')),
    ...threadFacts(segment, noteIds),
  ]);
  const notes = notesOf(segment, noteIds, options);
  const target =
    segment.target !== '' || needsTarget(segment.state)
      ? element('target', { 'xml:lang': 'en' }, inlineText(segment.target))
      : null;
  const content = [element('source', { 'xml:lang': 'th' }, inlineText(segment.source)), target];
  return block(
    'unit',
    { id, name: segment.number, canResegment: 'no' },
    [
      facts,
      notes.length === 0 ? null : block('notes', {}, notes),
      block(
        'segment',
        { id: 's1', state, subState },
        content.filter((part) => part !== null),
      ),
    ].filter((part) => part !== null),
  );
}

/** Units of one paragraph that was cut stand in a group; a paragraph that is one segment needs none. */
function unitsOf(segments: readonly ExportSegment[], options: WriteOptions): string[] {
  const giveUnitId = idGiver('u');
  const parts: string[] = [];
  for (let at = 0; at < segments.length; ) {
    const paragraph = segments[at]?.paragraph;
    let end = at + 1;
    while (segments[end]?.paragraph === paragraph && end < segments.length) end += 1;
    const units = segments.slice(at, end).map((segment) => unitOf(segment, giveUnitId(segment.id), options));
    const group = { id: `p${at + 1}`, type: `${PREFIX}:paragraph` };
    parts.push(units.length === 1 ? units.join('') : block('group', group, units));
    at = end;
  }
  return parts;
}

function fileFacts(document: ExportDocument, options: WriteOptions): string | null {
  const counts = countSnapshot(document, { approvedOnly: false });
  return metadata([
    metaGroup('export', {
      clean: isClean(document),
      segments: counts.segments,
      'not-approved': counts.notApproved,
      'open-artifacts': counts.openArtifacts,
      'people-mode': document.onePerson ? 'one-person' : 'four-eyes',
      'exported-at': document.exportedAt,
      'exported-by': document.exportedBy,
      tool: document.tool.name,
      'tool-version': document.tool.version,
      language: options.labels.language,
    }),
    metaGroup('project', { id: document.projectId, name: document.projectName }),
    ...document.people.map(({ id, name }) => metaGroup('person', { id, name })),
  ]);
}

function fileNotes(document: ExportDocument, options: WriteOptions): string {
  const { labels } = options;
  const clean = isClean(document);
  const notes = [
    textElement(
      'note',
      { category: `${PREFIX}:${clean ? 'clean' : 'not-clean'}`, priority: clean ? 10 : 1 },
      clean ? labels.clean : labels.notClean(countSnapshot(document, { approvedOnly: false })),
    ),
  ];
  if (document.onePerson) {
    notes.push(textElement('note', { category: `${PREFIX}:one-person`, priority: 5 }, labels.onePerson));
  }
  return block('notes', {}, notes);
}

/**
 * XLIFF 2.1: a file a document, a unit a segment (notes and metadata have no place below the unit). Documents without
 * segments are left out, since a file must have a unit; throws `no-segments` where all are. People, times, threads, the original text and open artifacts are in
 * `mda:metadata`, groups of category `songphasa:...`; what a person should see in any tool is a note as well.
 */
export function writeXliff21(document: ExportDocument, options: WriteOptions): Uint8Array {
  const giveFileId = idGiver('f');
  const files = document.documents
    .filter((one) => one.segments.length > 0)
    .map((one) =>
      block(
        'file',
        { id: giveFileId(one.id), original: one.name, 'xml:space': 'preserve' },
        [
          fileFacts(document, options),
          fileNotes(document, options),
          ...unitsOf(one.segments, options),
        ].filter((part) => part !== null),
      ),
    );
  if (files.length === 0) throw new SongphasaError('no-segments');
  const root = {
    xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
    'xmlns:mda': 'urn:oasis:names:tc:xliff:metadata:2.0',
    version: '2.1',
    srcLang: 'th',
    trgLang: 'en',
  };
  return encodeUtf8(`${XML_DECLARATION}${block('xliff', root, files)}\n`);
}
