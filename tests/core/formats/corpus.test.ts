/** Awkward files as other tools write them, in tests/fixtures/files: valid, read, written into, and the same elsewhere. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { EditedUnit, FormatId, ReadUnit } from '../../../core/formats/document.ts';
import { readDocument, recogniseFormat, validateFile, WRITE_BACK } from '../../../core/formats/registry.ts';
import { decodeXml } from '../../../core/formats/xml/decode.ts';
import { AS_DETECTED } from './fixtures.ts';
import { canonical, SCHEMAS_PRESENT, validOf, WANTS_SHARED } from './shared.ts';

const FILES = path.resolve(import.meta.dirname, '../../fixtures/files');
const corpus = (folder: string) =>
  readdirSync(path.join(FILES, folder)).map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(path.join(FILES, folder, name))),
  }));

const FORMATS: readonly (readonly [string, FormatId])[] = [
  ['xliff2', 'xliff-2.1'],
  ['xliff1', 'xliff-1.2'],
  ['tmx', 'tmx-1.4'],
];

function edited(unit: ReadUnit, over: Partial<EditedUnit>): EditedUnit {
  return {
    key: unit.key ?? '',
    source: null,
    target: null,
    state: null,
    tags: unit.tags ?? [],
    facts: null,
    threads: [],
    ...over,
  };
}

describe.each(FORMATS)('%s', (folder, format) => {
  const writeBack = WRITE_BACK[format];
  const write = (bytes: Uint8Array, edits: EditedUnit[]) =>
    writeBack?.(bytes, edits, { about: null }) ?? bytes;
  const units = (bytes: Uint8Array) => readDocument(format, bytes, AS_DETECTED).units;

  describe.each(corpus(folder))('$name', ({ name, bytes }) => {
    test('is recognised and valid', () => {
      expect(recogniseFormat(name, bytes, AS_DETECTED)).toBe(format);
      expect(validateFile(name, bytes)).toMatchObject({ errors: 0, violations: [] });
    });

    test('comes back the same with its own texts and states written into it', () => {
      const same = units(bytes).map((unit) =>
        edited(unit, { state: unit.state, target: unit.target === '' ? null : unit.target }),
      );
      const back = write(bytes, same);
      expect(units(back)).toEqual(units(bytes));
      if (decodeXml(bytes).encoding !== 'windows-874') {
        expect(
          canonical(
            write(
              bytes,
              units(bytes).map((unit) => edited(unit, { state: unit.state })),
            ),
          ),
        ).toBe(canonical(bytes));
      }
    });

    test('takes a new target in every segment, and its source stays', () => {
      const before = units(bytes);
      const back = write(
        bytes,
        before.map((unit) => edited(unit, { target: `${unit.source} & <new>` })),
      );
      expect(units(back).map(({ source, target }) => [source, target])).toEqual(
        before.map(({ source }) => [source, `${source} & <new>`]),
      );
    });

    test('takes a repaired source in every segment, and its target stays', () => {
      const before = units(bytes);
      const back = write(
        bytes,
        before.map((unit) => edited(unit, { source: `${unit.source} ซ่อม` })),
      );
      expect(units(back).map(({ source, target }) => [source, target])).toEqual(
        before.map(({ source, target }) => [`${source} ซ่อม`, target]),
      );
    });
  });

  test.skipIf(!SCHEMAS_PRESENT)(`is valid against the official schema ${WANTS_SHARED}`, () => {
    const named = corpus(folder).filter(
      ({ bytes }) => !/version="(?:1\.[01]|2\.2)"/.test(decodeXml(bytes).text.slice(0, 400)),
    );
    const schema =
      format === 'xliff-2.1'
        ? 'xliff-2.1-modules'
        : format === 'xliff-1.2'
          ? 'xliff-1.2-transitional'
          : 'tmx-1.4';
    const found = validOf(
      named.map(({ bytes }) => bytes),
      schema,
    );
    expect(named.filter((_, index) => !found[index]).map(({ name }) => name)).toEqual([]);
  });

  test('cut short at any place is refused, with a reason', () => {
    const [first] = corpus(folder);
    const bytes = first?.bytes ?? new Uint8Array();
    const end = new TextDecoder().decode(bytes).trimEnd().length;
    for (let at = 0; at < end - 1; at += 7) {
      expect(() => readDocument(format, bytes.subarray(0, at), AS_DETECTED), `cut at ${at}`).toThrow(
        /xml-malformed|encoding-invalid|file-empty/,
      );
    }
  });
});
