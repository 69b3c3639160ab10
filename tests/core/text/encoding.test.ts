import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SongphasaError } from '../../../core/errors.ts';
import { decode, detectEncoding, ENCODINGS, type Encoding, encodeUtf8 } from '../../../core/text/encoding.ts';

const THAI = 'สวัสดีครับ ปี พ.ศ. ๒๕๖๔ มีคน 12 คน “น้ำ” – ฯลฯ\n';

function encode874(text: string): Uint8Array {
  const extra: Readonly<Record<string, number>> = { '€': 0x80, '…': 0x85, '“': 0x93, '”': 0x94, '–': 0x96 };
  return Uint8Array.from(text, (char) => {
    const code = char.charCodeAt(0);
    return extra[char] ?? (code >= 0x0e01 && code <= 0x0e5b ? code - 0x0e00 + 0xa0 : code);
  });
}

function encode16(text: string, order: 'utf-16le' | 'utf-16be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1)
    view.setUint16(at * 2, text.charCodeAt(at), order === 'utf-16le');
  return bytes;
}

function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return encodeUtf8(text);
  return encoding === 'windows-874' ? encode874(text) : encode16(text, encoding);
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

function failure(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    if (error instanceof SongphasaError) return [error.code, error.params];
    throw error;
  }
  return null;
}

describe('detecting an encoding', () => {
  it.each(ENCODINGS)('%s without a byte order mark', (encoding) => {
    const bytes = encode(THAI, encoding);
    const found = detectEncoding(bytes);
    expect(found).toMatchObject({ encoding, bom: false });
    expect(found.confidence).toBeGreaterThanOrEqual(0.9);
    expect(decode(bytes, encoding)).toBe(THAI);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('%s with a byte order mark', (encoding) => {
    const bytes = encode(`\ufeff${THAI}`, encoding);
    expect(detectEncoding(bytes)).toEqual({ encoding, bom: true, confidence: 1 });
    expect(decode(bytes, encoding)).toBe(THAI);
  });

  it.each([
    ['plain English.', 'utf-8'],
    ['ก', 'utf-8'],
    ['มี 5 คน', 'windows-874'],
    ['id,th,en\n1,กรุงเทพฯ,Bangkok\n', 'windows-874'],
    ['only English, in sixteen bits', 'utf-16le'],
    ['only English, in sixteen bits', 'utf-16be'],
    ['คำไทยล้วนไม่มีช่องว่าง', 'utf-16be'],
  ] as const)('%s as %s', (text, encoding) => {
    expect(detectEncoding(encode(text, encoding)).encoding).toBe(encoding);
  });

  it.each([
    'Une école à côté, déjà vue',
    'Größe, Straße, Füße, schön',
    'ação é ótimo, não há dúvida',
    '£5 – half ½, ¿qué?',
    'El Niño señaló',
  ])('Windows-1252 is not taken for Thai: %s', (text) => {
    const found = detectEncoding(latin1(text.replace('–', '\u0096')));
    expect(found.encoding).toBe('utf-8');
    expect(found.confidence).toBeLessThan(0.5);
  });

  it.each([
    ['zip', [0x50, 0x4b, 3, 4, 0x14, 0]],
    ['png', [0x89, 0x50, 0x4e, 0x47, 13, 10]],
    ['pdf', [...latin1('%PDF-1.7 text')]],
    ['sqlite', [...latin1('SQLite format 3\0')]],
    ['elf', [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]],
    ['NUL in ASCII', [...latin1('abc\0def\0')]],
    ['noise', [1, 2, 3, 4, 5, 6, 7, 0x81, 0xff]],
    ['only NUL', [0, 0, 0, 0]],
  ])('refuses %s', (_name, bytes) => {
    expect(failure(() => detectEncoding(Uint8Array.from(bytes)))).toEqual(['file-not-text', {}]);
  });

  it('refuses nothing at all', () => {
    expect(failure(() => detectEncoding(new Uint8Array()))).toEqual(['file-empty', {}]);
    expect(failure(() => detectEncoding(Uint8Array.of(0xef, 0xbb, 0xbf)))).toEqual(['file-empty', {}]);
  });
});

describe('decoding', () => {
  it.each([
    ['utf-8', [0x61, 0xe0, 0xb8], 1],
    ['utf-8', [0x61, 0x62, 0xff], 2],
    ['utf-8', [0xc0, 0x80], 0],
    ['utf-8', [0xed, 0xa0, 0x80], 0],
    ['utf-8', [0xf4, 0x90, 0x80, 0x80], 0],
    ['utf-16le', [0x61, 0, 0x62], 2],
    ['utf-16le', [0x61, 0, 0x00, 0xd8, 0x62, 0], 2],
    ['utf-16be', [0xdc, 0x00], 0],
    ['windows-874', [0xa1, 0xdb], 1],
    ['windows-874', [0x81], 0],
  ] as const)('%s refuses %j at %i', (encoding, bytes, offset) => {
    expect(failure(() => decode(Uint8Array.from(bytes), encoding))).toEqual([
      'encoding-invalid',
      { encoding, offset },
    ]);
  });

  it('gives back any well-formed text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.constantFrom('utf-8' as const, 'utf-16le' as const, 'utf-16be' as const),
        (text, encoding) => {
          expect(decode(encode(`\ufeff${text}`, encoding), encoding)).toBe(text);
        },
      ),
    );
  });

  it('agrees with the platform on what is UTF-8', () => {
    const strict = new TextDecoder('utf-8', { fatal: true });
    const valid = (bytes: Uint8Array): boolean => {
      try {
        strict.decode(bytes);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6 }), (bytes) => {
        expect(failure(() => decode(bytes, 'utf-8')) === null).toBe(valid(bytes));
      }),
      { numRuns: 2000 },
    );
  });
});
