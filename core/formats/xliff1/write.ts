import { SongphasaError } from '../../errors.ts';
import { encodePieces } from '../../text/encoding.ts';
import type { ExportDocument, ExportSegment } from '../document.ts';
import type { WriteOptions } from '../format.ts';
import { artifactGroups, factGroups, fileGroups, threadGroup } from '../xliff/facts.ts';
import { OWN, writeMetadata } from '../xliff/metadata.ts';
import { block, blockPieces, element, wholeFile } from '../xml/build.ts';
import { idGiver } from '../xml/ids.ts';
import { renderFresh } from './inline.ts';
import { CORE_12 } from './names.ts';
import { artifactNote, fileNotes, writtenNotes } from './notes.ts';
import { toXliff1State } from './states.ts';

export interface Xliff1Options extends WriteOptions {
  /** Elements of our own namespace with people, threads and originals. The strict schema takes none. Default true. */
  readonly extensions?: boolean;
}

function unitOf(segment: ExportSegment, id: string, options: Xliff1Options): string {
  const giveNoteId = idGiver('n');
  const noteIds = new Map(segment.notes.map((note) => [note.id, giveNoteId(note.id)]));
  const { state, approved } = toXliff1State(segment.state);
  const tags = segment.tags ?? [];
  const listed = segment.openArtifacts.map(({ rule, text }) => `${text} (${rule})`).join('; ');
  const groups = [
    ...factGroups(segment, { number: segment.number, paragraph: segment.paragraph }),
    ...artifactGroups(segment),
    ...segment.notes.map((note) => threadGroup(note, noteIds, note.text)),
  ];
  const children = [
    element('source', { 'xml:lang': 'th' }, renderFresh(segment.source, tags)),
    segment.target === '' && state === null
      ? null
      : element('target', { 'xml:lang': 'en', state }, renderFresh(segment.target, tags)),
    ...writtenNotes(segment.state, segment.verdictReason, segment.notes),
    listed === '' ? null : artifactNote(`${options.labels.artifacts}: ${listed}`),
    options.extensions === false ? null : writeMetadata(OWN, groups, false),
  ];
  const attributes = { id, resname: segment.number, approved, 'xml:space': 'preserve' };
  return block(
    'trans-unit',
    attributes,
    children.filter((child) => child !== null),
  );
}

/** Units of one paragraph that was cut stand in a group; a paragraph that is one segment needs none. */
function* unitsOf(segments: readonly ExportSegment[], options: Xliff1Options): Generator<string> {
  const giveUnitId = idGiver('u');
  for (let at = 0; at < segments.length; ) {
    const paragraph = segments[at]?.paragraph;
    let end = at + 1;
    while (segments[end]?.paragraph === paragraph && end < segments.length) end += 1;
    const units = segments.slice(at, end).map((segment) => unitOf(segment, giveUnitId(segment.id), options));
    const group = { id: `p${at + 1}`, restype: 'x-songphasa-paragraph' };
    yield units.length === 1 ? units.join('') : block('group', group, units);
    at = end;
  }
}

/**
 * XLIFF 1.2: a file a document, a trans-unit a segment. What 1.2 has no place for goes into elements of our own
 * namespace; the transitional schema allows them, the strict one does not (see `extensions`).
 */
export function writeXliff1(document: ExportDocument, options: Xliff1Options): Uint8Array {
  const { tool } = document;
  const toolId = tool.name.toLowerCase();
  const documents = document.documents.filter((one) => one.segments.length > 0);
  if (documents.length === 0) throw new SongphasaError('no-segments');
  const files = documents.map((one) => {
    const header = block('header', {}, [
      element('tool', { 'tool-id': toolId, 'tool-name': tool.name, 'tool-version': tool.version }, ''),
      ...fileNotes(document, options),
      ...(options.extensions === false
        ? []
        : [writeMetadata(OWN, fileGroups(document, options), false) ?? '']),
    ]);
    const attributes = {
      original: one.name,
      datatype: 'plaintext',
      'source-language': 'th',
      'target-language': 'en',
      'tool-id': toolId,
      date: document.exportedAt.replace(/\.\d+/, ''),
    };
    return blockPieces('file', attributes, [header, blockPieces('body', {}, unitsOf(one.segments, options))]);
  });
  const root = {
    xmlns: CORE_12,
    ...(options.extensions === false ? {} : { 'xmlns:sp': OWN.uri }),
    version: '1.2',
  };
  return encodePieces(wholeFile(blockPieces('xliff', root, files)));
}
