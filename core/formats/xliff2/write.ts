import { SongphasaError } from '../../errors.ts';
import type { SegmentState } from '../../model.ts';
import { encodePieces } from '../../text/encoding.ts';
import type { ExportDocument, ExportSegment } from '../document.ts';
import type { WriteOptions } from '../format.ts';
import { artifactGroups, factGroups, fileGroups, threadGroup } from '../xliff/facts.ts';
import { MODULE, PREFIX, writeMetadata } from '../xliff/metadata.ts';
import { block, blockPieces, element, textElement, wholeFile } from '../xml/build.ts';
import { idGiver } from '../xml/ids.ts';
import { freshData, renderFresh } from './inline.ts';
import { fileNotes, threadNotes, verdictNotes } from './notes.ts';
import { toXliff2State } from './states.ts';

/** Past `initial` the specification wants a target, even an empty one; and a draft is known by it. */
function needsTarget(state: SegmentState): boolean {
  return state !== 'untranslated';
}

function writtenNotes(
  segment: ExportSegment,
  noteIds: ReadonlyMap<string, string>,
  options: WriteOptions,
): string[] {
  const notes = verdictNotes(segment.state, segment.verdictReason);
  if (segment.openArtifacts.length > 0) {
    const attributes = { appliesTo: 'source', category: `${PREFIX}:artifacts`, priority: 2 };
    const listed = segment.openArtifacts.map(({ rule, text }) => `${text} (${rule})`).join('; ');
    notes.push(textElement('note', attributes, `${options.labels.artifacts}: ${listed}`));
  }
  return [...notes, ...threadNotes(segment.notes, noteIds)];
}

function unitOf(segment: ExportSegment, id: string, options: WriteOptions): string {
  const giveNoteId = idGiver('n');
  const noteIds = new Map(segment.notes.map((note) => [note.id, giveNoteId(note.id)]));
  const { state, subState } = toXliff2State(segment.state);
  const place = { number: segment.number, paragraph: segment.paragraph };
  const facts = writeMetadata(
    MODULE,
    [
      ...factGroups(segment, place),
      ...artifactGroups(segment),
      ...segment.notes.map((note) => threadGroup(note, noteIds)),
    ],
    false,
  );
  const notes = writtenNotes(segment, noteIds, options);
  const tags = segment.tags ?? [];
  const target =
    segment.target !== '' || needsTarget(segment.state)
      ? element('target', { 'xml:lang': 'en' }, renderFresh(segment.target, tags))
      : null;
  const content = [element('source', { 'xml:lang': 'th' }, renderFresh(segment.source, tags)), target];
  return block(
    'unit',
    { id, name: segment.number, canResegment: 'no' },
    [
      facts,
      notes.length === 0 ? null : block('notes', {}, notes),
      freshData(tags),
      block(
        'segment',
        { id: 's1', state, subState },
        content.filter((part) => part !== null),
      ),
    ].filter((part) => part !== null),
  );
}

/** Units of one paragraph that was cut stand in a group; a paragraph that is one segment needs none. */
function* unitsOf(segments: readonly ExportSegment[], options: WriteOptions): Generator<string> {
  const giveUnitId = idGiver('u');
  for (let at = 0; at < segments.length; ) {
    const paragraph = segments[at]?.paragraph;
    let end = at + 1;
    while (segments[end]?.paragraph === paragraph && end < segments.length) end += 1;
    const units = segments.slice(at, end).map((segment) => unitOf(segment, giveUnitId(segment.id), options));
    const group = { id: `p${at + 1}`, type: `${PREFIX}:paragraph` };
    yield units.length === 1 ? units.join('') : block('group', group, units);
    at = end;
  }
}

/**
 * XLIFF 2.1: a file a document, a unit a segment (notes and metadata have no place below the unit). Documents without
 * segments are left out, since a file must have a unit; throws `no-segments` where all are. People, times, threads, the original text and open artifacts are in
 * `mda:metadata`, groups of category `songphasa:...`; what a person should see in any tool is a note as well.
 */
export function writeXliff21(document: ExportDocument, options: WriteOptions): Uint8Array {
  const giveFileId = idGiver('f');
  function* fileParts({ segments }: ExportDocument['documents'][number]): Generator<string> {
    const facts = writeMetadata(MODULE, fileGroups(document, options), false);
    if (facts !== null) yield facts;
    yield block('notes', {}, fileNotes(document, options));
    yield* unitsOf(segments, options);
  }
  const documents = document.documents.filter((one) => one.segments.length > 0);
  if (documents.length === 0) throw new SongphasaError('no-segments');
  const files = documents.map((one) =>
    blockPieces(
      'file',
      { id: giveFileId(one.id), original: one.name, 'xml:space': 'preserve' },
      fileParts(one),
    ),
  );
  const root = {
    xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
    'xmlns:mda': 'urn:oasis:names:tc:xliff:metadata:2.0',
    version: '2.1',
    srcLang: 'th',
    trgLang: 'en',
  };
  return encodePieces(wholeFile(blockPieces('xliff', root, files)));
}
