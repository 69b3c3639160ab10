import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairParagraphs } from '../../../core/formats/text/pair.ts';
import { readText } from '../../../core/formats/text/read.ts';
import { joinParagraph, writeText } from '../../../core/formats/text/write.ts';
import { encodeUtf8 } from '../../../core/text/encoding.ts';
import { APPROVED_ONLY, AS_DETECTED, approvedAs, EVERYTHING, segment, snapshot } from './fixtures.ts';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** TIS-620 bytes: the Thai block stands at 0xA1 and on. */
function windows874(thai: string): Uint8Array {
  return Uint8Array.from(thai, (char) => {
    const code = char.charCodeAt(0);
    return code >= 0x0e01 ? code - 0x0e00 + 0xa0 : code;
  });
}

function utf16(thai: string, bom: boolean): Uint8Array {
  const whole = bom ? `\ufeff${thai}` : thai;
  return Uint8Array.from([...whole].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]));
}

describe('a Thai text', () => {
  const thai = 'ฝนตกหนัก\r\n\r\n  \r\nน้ำท่วมถนน\n';
  test.each([
    ['UTF-8', encodeUtf8(thai)],
    ['UTF-8 with a byte order mark', encodeUtf8(`\ufeff${thai}`)],
    ['UTF-16', utf16(thai, true)],
    ['UTF-16 without a mark', utf16(thai, false)],
    ['Windows-874', windows874(thai)],
  ])('in %s becomes a unit a paragraph', (_name, bytes) => {
    const read = readText(bytes, AS_DETECTED);
    expect(read.segmented).toBe(false);
    expect(read.units.map((unit) => unit.source)).toEqual(['ฝนตกหนัก', 'น้ำท่วมถนน']);
    expect(read.units.every((unit) => unit.target === '' && unit.state === null)).toBe(true);
  });

  test('is read in the encoding that the person names', () => {
    const bytes = windows874('ฝน');
    expect(readText(bytes, { ...AS_DETECTED, encoding: 'windows-874' }).units[0]?.source).toBe('ฝน');
    expect(() => readText(bytes, { ...AS_DETECTED, encoding: 'utf-8' })).toThrow(/encoding-invalid/);
  });

  test.each([
    ['nothing', '', 'file-empty'],
    ['blank lines', '\n \n\u200b\n', 'no-segments'],
  ])('of %s is refused', (_name, content, code) => {
    expect(() => readText(encodeUtf8(content), AS_DETECTED)).toThrow(code);
  });

  test('that is binary is refused', () => {
    expect(() => readText(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), AS_DETECTED)).toThrow('file-not-text');
  });
});

describe('two texts', () => {
  test('of as many paragraphs are paired one to one and not cut further', () => {
    const { document, counts } = pairParagraphs('ก ข\n\nค', 'A\nB');
    expect(counts).toEqual({ thai: 2, english: 2 });
    expect(document.segmented).toBe(true);
    expect(document.units.map(({ source, target }) => [source, target])).toEqual([
      ['ก ข', 'A'],
      ['ค', 'B'],
    ]);
  });

  test.each([
    [
      'ก\nข\nค',
      'A',
      [
        ['ก', 'A'],
        ['ข', ''],
        ['ค', ''],
      ],
    ],
    [
      'ก',
      'A\nB',
      [
        ['ก', 'A'],
        ['', 'B'],
      ],
    ],
    ['', 'A', [['', 'A']]],
  ])('of unequal length leave the rest with an empty side: %j %j', (thai, english, pairs) => {
    expect(
      pairParagraphs(thai, english).document.units.map(({ source, target }) => [source, target]),
    ).toEqual(pairs);
  });

  test('without a paragraph are refused', () => {
    expect(() => pairParagraphs(' \n', '')).toThrow('no-segments');
  });
});

describe('a paragraph that was cut', () => {
  const parts = (sources: [string, string][], targets: string[] = []) =>
    sources.map(([original, source], index) =>
      segment({ original, source, target: targets[index] ?? '', paragraph: 0 }),
    );

  test.each([
    [
      [
        ['ฝนตก ', 'ฝนตก '],
        ['ลมแรง', 'ลมแรง'],
      ],
      'ฝนตก ลมแรง',
    ],
    [
      [
        ['ฝนตก  ', 'ฝนตกหนัก'],
        ['ลมแรง', 'ลมแรง'],
      ],
      'ฝนตกหนัก  ลมแรง',
    ],
    [
      [
        ['ฝนตก', 'ฝนตก'],
        ['ลมแรง', 'ลมแรง'],
      ],
      'ฝนตกลมแรง',
    ],
    [
      [
        ['ฝนตก ', 'ฝนตก'],
        ['ลมแรง', ' ลมแรง'],
      ],
      'ฝนตก ลมแรง',
    ],
  ] as [[string, string][], string][])('is whole again in Thai: %j', (sources, whole) => {
    expect(joinParagraph(parts(sources), 'source')).toBe(whole);
  });

  test.each([
    [['Rain.', 'Wind.'], 'Rain. Wind.'],
    [['Rain. ', 'Wind.'], 'Rain. Wind.'],
    [['Rain.', ''], 'Rain.'],
    [['', 'Wind.'], 'Wind.'],
    [['Rain.', '', 'Sun.'], 'Rain. Sun.'],
  ])('has one space between its English parts: %j', (targets, whole) => {
    const thai = targets.map((_, index): [string, string] => [`ก${index}`, `ก${index}`]);
    expect(joinParagraph(parts(thai, targets), 'target')).toBe(whole);
  });

  test('cut anywhere and not edited comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[ก-ฮ ]{0,6}$/), { minLength: 1, maxLength: 6 }), (cut) => {
        expect(joinParagraph(parts(cut.map((part) => [part, part])), 'source')).toBe(cut.join(''));
      }),
    );
  });
});

describe('a plain text export', () => {
  const rain = segment({ number: 1, paragraph: 0, source: 'ฝนตก ', original: 'ฝนตก ', target: 'Rain.' });
  const wind = segment({ number: 2, paragraph: 0, source: 'ลมแรง', target: 'Wind.' });
  const sun = segment({ number: 3, paragraph: 1, source: 'แดดออก', target: 'Sun.' });

  test('of a clean document is nothing but its paragraphs', () => {
    const document = snapshot([rain, wind, sun]);
    expect(text(writeText(document, 'source', EVERYTHING))).toBe('ฝนตก ลมแรง\n\nแดดออก\n');
    expect(text(writeText(document, 'target', EVERYTHING))).toBe('Rain. Wind.\n\nSun.\n');
  });

  test('of one that is not clean says so first, in brackets', () => {
    const artifact = { ...sun, openArtifacts: [{ rule: 'placeholder', text: 'XNUMX' }] };
    const document = snapshot([rain, { ...wind, ...approvedAs('draft') }, artifact]);
    expect(text(writeText(document, 'target', EVERYTHING))).toBe(
      '[NOT CLEAN 1/3, 1 open, 0 left out]\n\nRain. Wind.\n\nSun.\n',
    );
    expect(text(writeText(document, 'target', APPROVED_ONLY))).toBe(
      '[NOT CLEAN 1/3, 1 open, 1 left out]\n\nRain.\n\nSun.\n',
    );
  });

  test('never takes the word clean from a snapshot whose segments say otherwise', () => {
    const document = snapshot([{ ...rain, ...approvedAs('translated') }], { clean: true });
    expect(text(writeText(document, 'source', EVERYTHING))).toMatch(/^\[NOT CLEAN 1\/1/);
  });

  test('is read back as its paragraphs', () => {
    const read = readText(writeText(snapshot([rain, wind, sun]), 'source', EVERYTHING), AS_DETECTED);
    expect(read.units.map((unit) => unit.source)).toEqual(['ฝนตก ลมแรง', 'แดดออก']);
  });
});
