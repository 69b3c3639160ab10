/** A corpus of awkward files of every format beside XLIFF (that is in corpus.test.ts), sound and broken. */
import { describe, expect, test } from 'vitest';
import { SongphasaError } from '../../../core/errors.ts';
import type { FormatId, ReadUnit } from '../../../core/formats/document.ts';
import { readDocument, WRITE_BACK, WRITE_INTO } from '../../../core/formats/registry.ts';
import type { CorpusCase } from './cases/corpus/case.ts';
import { DOCX_CORPUS } from './cases/corpus/docx.ts';
import { HTML_CORPUS } from './cases/corpus/html.ts';
import { MARKDOWN_CORPUS } from './cases/corpus/markdown.ts';
import { PO_CORPUS } from './cases/corpus/po.ts';
import { SRT_CORPUS, VTT_CORPUS } from './cases/corpus/subtitles.ts';
import { CSV_CORPUS, XLSX_CORPUS } from './cases/corpus/tables.ts';
import { TMX_CORPUS } from './cases/corpus/tmx.ts';
import { AS_DETECTED } from './fixtures.ts';

const CORPORA: readonly (readonly [FormatId, readonly CorpusCase[]])[] = [
  ['tmx-1.4', TMX_CORPUS],
  ['po', PO_CORPUS],
  ['html', HTML_CORPUS],
  ['markdown', MARKDOWN_CORPUS],
  ['docx', DOCX_CORPUS],
  ['srt', SRT_CORPUS],
  ['vtt', VTT_CORPUS],
  ['csv', CSV_CORPUS],
  ['xlsx', XLSX_CORPUS],
];

/** The file with these units' texts written into it. Undefined for a format that nothing is written into. */
function written(format: FormatId, bytes: Uint8Array, units: readonly ReadUnit[]): Uint8Array | undefined {
  const writeBack = WRITE_BACK[format];
  if (writeBack !== undefined) {
    const edits = units.map(({ key = '', source, target, state, tags = [] }) => ({
      ...{ key, source, target: target === '' ? null : target, state, tags, facts: null, threads: [] },
    }));
    return writeBack(bytes, edits, { about: null });
  }
  const texts = units.map(({ key = '', source, tags = [] }) => ({ key, text: source, tags }));
  return WRITE_INTO[format]?.(bytes, texts, 'th');
}

describe.each(CORPORA)('%s', (format, cases) => {
  const read = (bytes: Uint8Array) => readDocument(format, bytes, AS_DETECTED).units;

  test.each(cases)('$name', ({ bytes, expected }) => {
    if (typeof expected === 'string') {
      expect(() => read(bytes)).toThrow(SongphasaError);
      expect(() => read(bytes)).toThrow(expected);
      return;
    }
    const units = read(bytes);
    expect(units.map(({ source, target }) => [source, target])).toEqual(expected);
    // Nothing edited: the file as it was. Its own texts: nothing else is read.
    const same = written(format, bytes, []);
    const own = written(format, bytes, units);
    if (same === undefined || own === undefined) return;
    if (format === 'docx') expect(read(same)).toEqual(units);
    else expect(Buffer.from(same).equals(bytes)).toBe(true);
    expect(read(own)).toEqual(units);
  });
});
