import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../cli/language.ts';
import { rulesAsked, UsageError } from '../../cli/usage.ts';
import { RULES } from '../../core/artifacts/rules/index.ts';
import { SongphasaError } from '../../core/errors.ts';
import { locateCells, spellCell } from '../../core/formats/csv/cells.ts';
import { parseCsv } from '../../core/formats/csv/parse.ts';
import { canEncode, encode } from '../../core/text/encode.ts';
import { decode, ENCODINGS } from '../../core/text/encoding.ts';

const DELIMITERS = [',', ';', '\t', '|'];
const tableText = fc
  .array(fc.constantFrom('"', '""', ',', ';', '\t', '|', '\r\n', '\n', '\r', ' ', 'ก', 'a', '😀'), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''));

describe('the cells of a table', () => {
  test('stand where core’s parser reads them', () => {
    fc.assert(
      fc.property(tableText, fc.constantFrom(...DELIMITERS), (text, delimiter) => {
        let records: { line: number; cells: readonly string[] }[];
        try {
          records = [...parseCsv(text, delimiter)];
        } catch (error) {
          fc.pre(!(error instanceof SongphasaError));
          throw error;
        }
        const located = locateCells(text, delimiter);
        const read = located.map(({ line, cells }) => ({
          line,
          cells: cells.map(({ start, end }) => {
            const spelled = text.slice(start, end);
            return spelled.startsWith('"') ? spelled.trimEnd().slice(1, -1).replaceAll('""', '"') : spelled;
          }),
        }));
        expect(read).toEqual(records);
      }),
    );
  });

  test('are read back as they were spelled', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('', '""'),
        fc.constantFrom(...DELIMITERS),
        (cells, old, delimiter) => {
          const text = cells.map((cell) => spellCell(old, cell, delimiter)).join(delimiter);
          fc.pre(text !== '');
          expect([...parseCsv(text, delimiter)].map((record) => record.cells)).toEqual([cells]);
        },
      ),
    );
  });
});

test('what was decoded is encoded to the same bytes', () => {
  const texts = fc.array(fc.constantFrom('น', '้', 'ำ', 'a', '“', '€', '\u00a0', '\r\n', ' '), {
    minLength: 1,
  });
  fc.assert(
    fc.property(texts, fc.constantFrom(...ENCODINGS), fc.boolean(), (characters, encoding, marked) => {
      const text = characters.join('');
      const bom = marked && encoding !== 'windows-874';
      const bytes = encode(text, encoding, bom);
      expect(decode(bytes, encoding)).toBe(text);
      expect(encode(decode(bytes, encoding), encoding, bom)).toEqual(bytes);
    }),
  );
  expect(canEncode('น้ำ', 'windows-874')).toBe(true);
  expect(canEncode('😀', 'windows-874')).toBe(false);
  expect(canEncode('😀', 'utf-16be')).toBe(true);
});

test.each<[string | undefined, Record<string, string>, string]>([
  [undefined, {}, 'en'],
  [undefined, { LANG: 'th_TH.UTF-8' }, 'th'],
  [undefined, { LANG: 'th', LC_ALL: 'en_US.UTF-8' }, 'en'],
  [undefined, { LANG: 'en', LC_MESSAGES: 'th_TH' }, 'th'],
  [undefined, { LANG: 'de_DE' }, 'en'],
  ['th', { LANG: 'en' }, 'th'],
  ['fr', { LANG: 'th' }, 'th'],
])('the language for --lang %s under %j is %s', (asked, env, language) => {
  expect(languageOf(asked, env)).toBe(language);
});

describe('a list of rules', () => {
  const on = (list?: string) =>
    Object.entries(rulesAsked(list))
      .filter(([, isOn]) => isOn)
      .map(([id]) => id)
      .sort();
  const byDefault = RULES.filter((rule) => rule.onByDefault).map((rule) => rule.id);
  const without = (...ids: string[]) => byDefault.filter((id) => !ids.includes(id)).sort();

  test('absent, means those on by default', () => {
    expect(on()).toEqual(without());
    expect(on('')).toEqual(without());
  });

  test('names rules and families', () => {
    expect(on('sara-am')).toEqual(['sara-am']);
    const of = (...families: string[]) =>
      RULES.filter((rule) => families.includes(rule.family)).map((rule) => rule.id);
    // `placeholder` is a rule and a family.
    expect(on('thai-unicode, placeholder')).toEqual(of('thai-unicode', 'placeholder').sort());
  });

  test('takes away and adds', () => {
    expect(on('-sara-am')).toEqual(without('sara-am'));
    expect(on('thai-unicode,-sara-am')).not.toContain('sara-am');
    const off = RULES.find((rule) => !rule.onByDefault)?.id;
    if (off !== undefined) expect(on(`+${off}`)).toEqual([...byDefault, off].sort());
  });

  test.each(['grammar', '-grammar', 'sara-am,+grammar'])('%s is refused', (list) => {
    expect(() => on(list)).toThrow(UsageError);
  });
});
