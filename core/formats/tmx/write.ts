import { encodePieces } from '../../text/encoding.ts';
import type { ExportDocument, ExportSegment } from '../document.ts';
import type { WriteOptions } from '../format.ts';
import { chosenSegments, countSnapshot, historyStanding, isClean, spokenNote } from '../snapshot.ts';
import { block, blockPieces, element, textElement, wholeFile } from '../xml/build.ts';
import { renderFresh } from './content.ts';

/** ISO 8601 in the one form that TMX takes: YYYYMMDDThhmmssZ. */
export function tmxDate(iso: string): string {
  return iso.replace(/\.\d+/, '').replace(/[-:]/g, '');
}

function prop(type: string, value: string | number | null): string | null {
  return value === null ? null : textElement('prop', { type: `x-${type}` }, String(value));
}

function unitOf(segment: ExportSegment, documentName: string): string {
  const changed = segment.changedAt === null ? null : tmxDate(segment.changedAt);
  const facts = [
    ...segment.notes.map((note) => textElement('note', {}, spokenNote(note))),
    prop('state', segment.state),
    prop('document', documentName),
    prop('number', segment.number),
    prop('approved-by', segment.approvedBy),
    prop('verdict-reason', segment.verdictReason),
    ...segment.openArtifacts.map(({ rule, text }) => prop('open-artifact', `${rule}: ${text}`)),
  ].filter((part) => part !== null);
  const original =
    segment.original === segment.source
      ? []
      : [textElement('prop', { type: 'x-original' }, segment.original)];
  const thai = element(
    'tuv',
    { 'xml:lang': 'th', changeid: segment.sourceAuthor },
    original.join('') + element('seg', {}, renderFresh(segment.source, segment.tags ?? [])),
  );
  const english = element(
    'tuv',
    {
      'xml:lang': 'en',
      creationid: segment.targetAuthor,
      changedate: changed,
      changeid: segment.targetAuthor,
    },
    element('seg', {}, renderFresh(segment.target, segment.tags ?? [])),
  );
  const people = {
    changedate: changed,
    changeid: segment.approvedBy ?? segment.targetAuthor ?? segment.sourceAuthor,
  };
  return block('tu', { tuid: segment.id, ...people }, [...facts, thai, english]);
}

/**
 * TMX 1.4. A pair without text on one side is no translation and is left out. The header says whether the document was
 * clean; each unit carries its state. There is no DOCTYPE: readers that load one would look for a file that isn't there.
 */
export function writeTmx(document: ExportDocument, options: WriteOptions): Uint8Array {
  const counts = countSnapshot(document, options);
  const pairs = document.documents.map(({ name, segments }) => ({
    name,
    segments: chosenSegments(segments, options).filter(
      ({ source, target }) => source.trim() !== '' && target.trim() !== '',
    ),
  }));
  const written = pairs.reduce((sum, { segments }) => sum + segments.length, 0);
  function* units(): Generator<string> {
    for (const { name, segments } of pairs) for (const segment of segments) yield unitOf(segment, name);
  }
  const clean = isClean(document);
  const header = block(
    'header',
    {
      creationtool: document.tool.name,
      creationtoolversion: document.tool.version,
      segtype: 'block', // a paragraph, or a part of a long one
      'o-tmf': document.tool.name,
      adminlang: options.labels.language,
      srclang: 'th',
      datatype: 'plaintext',
      creationdate: tmxDate(document.exportedAt),
      creationid: document.exportedBy,
    },
    [
      textElement('note', {}, clean ? options.labels.clean : options.labels.notClean(counts)),
      prop('project', document.projectName),
      prop('clean', clean ? 'yes' : 'no'),
      prop('not-approved', counts.notApproved),
      prop('open-artifacts', counts.openArtifacts),
      prop('left-out', counts.segments - written),
      prop('people-mode', document.onePerson ? 'one-person' : 'four-eyes'),
      prop('history', historyStanding(document)),
    ].filter((part) => part !== null),
  );
  const body = blockPieces('body', {}, units());
  return encodePieces(wholeFile(blockPieces('tmx', { version: '1.4' }, [header, body])));
}
