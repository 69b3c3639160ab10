/** Files that are nearly right, the same for the same seed. */
import { openZip } from '../../core/formats/zip/read.ts';
import { writeZip } from '../../core/formats/zip/write.ts';

/** Numbers from 0 to 1, the same row for the same seed: splitmix32. */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x1_0000_0000;
  };
}

/** No mutated file is larger: readers take time for what is large, and that is no hang. */
const LARGEST = 1 << 19;

const TOKENS = [
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '\n',
    '\r',
    '\0',
    '\t',
    ',',
    ';',
    '|',
    '{1>',
    '<1}',
    '{2}',
    '\ufeff',
    '\ud800',
  ],
  ...[
    '<!DOCTYPE a [',
    '<!ENTITY x "y">]>',
    '&x;',
    '&#0;',
    '&#x110000;',
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '<?a?>',
  ],
  ...[
    '<g id="1">',
    '</g>',
    '<pc id="1">',
    '</target>',
    '<target>',
    ' id="1"',
    ' xmlns=""',
    ' xmlns:a="b"',
    '<mrk>',
  ],
  ...[
    '<sc id="1"/>',
    '<ec startRef="1"/>',
    '<bpt i="1"/>',
    '<ept i="1"/>',
    '<sub>',
    '<note>',
    'encoding="UTF-16"',
  ],
  ...[
    'msgid "',
    'msgstr[999999999] ""',
    '#~ ',
    '00:00:00,000 --> ',
    'NOTE\n',
    '\n\n',
    '```\n',
    '| a | b |\n|---|',
    '> ',
  ],
  ...[
    '<table>',
    '<script>',
    '</html',
    '<w:p>',
    '<w:tab/>',
    '\u0e33',
    '\u0e48',
    '👍🏽',
    '9'.repeat(40),
    '=1+1',
  ],
];

type Step = (bytes: Uint8Array, random: () => number, others: readonly Uint8Array[]) => Uint8Array;

const encoder = new TextEncoder();

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function place(bytes: Uint8Array, random: () => number): number {
  return Math.floor(random() * (bytes.length + 1));
}

function pieceOf(bytes: Uint8Array, random: () => number, longest: number): Uint8Array {
  const from = place(bytes, random);
  return bytes.subarray(from, from + 1 + Math.floor(random() * longest));
}

function insert(bytes: Uint8Array, at: number, ...pieces: readonly Uint8Array[]): Uint8Array {
  return joined(bytes.subarray(0, at), ...pieces, bytes.subarray(at));
}

function oneOf<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

const token = (random: () => number): Uint8Array => encoder.encode(oneOf(TOKENS, random));

function repeated(piece: Uint8Array, times: number): Uint8Array {
  const count = Math.max(1, Math.min(times, Math.floor(LARGEST / Math.max(1, piece.length))));
  const whole = new Uint8Array(piece.length * count);
  for (let index = 0; index < count; index += 1) whole.set(piece, index * piece.length);
  return whole;
}

const STEPS: readonly Step[] = [
  function flipBits(bytes, random) {
    const copy = bytes.slice();
    for (let left = 1 + Math.floor(random() * 8); left > 0 && copy.length > 0; left -= 1) {
      const at = Math.floor(random() * copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    }
    return copy;
  },
  (bytes, random) => bytes.slice(0, place(bytes, random)),
  (bytes, random) => bytes.slice(place(bytes, random)),
  function cut(bytes, random) {
    const at = place(bytes, random);
    return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + Math.floor(random() * 60)));
  },
  (bytes, random) => insert(bytes, place(bytes, random), token(random)),
  (bytes, random) =>
    insert(bytes, place(bytes, random), token(random), pieceOf(bytes, random, 80), token(random)),
  (bytes, random) => insert(bytes, place(bytes, random), pieceOf(bytes, random, 400)),
  function splice(bytes, random, others) {
    const other = oneOf(others, random);
    return joined(bytes.subarray(0, place(bytes, random)), other.subarray(place(other, random)));
  },
  function manyTimes(bytes, random) {
    const piece = random() < 0.5 ? token(random) : pieceOf(bytes, random, 300);
    return insert(bytes, place(bytes, random), repeated(piece, 2 ** Math.floor(random() * 15)));
  },
  function nested(bytes, random) {
    const times = 2 ** Math.floor(random() * 13);
    const at = place(bytes, random);
    const end = at + Math.floor(random() * 40);
    return joined(
      bytes.subarray(0, at),
      repeated(encoder.encode('<g id="1">'), times),
      bytes.subarray(at, end),
      repeated(encoder.encode('</g>'), times),
      bytes.subarray(end),
    );
  },
  function otherEncoding(bytes, random) {
    const wide = Buffer.from(Buffer.from(bytes).toString('utf8'), 'utf16le');
    return new Uint8Array(random() < 0.5 ? wide : wide.swap16());
  },
];

function steps(bytes: Uint8Array, random: () => number, others: readonly Uint8Array[]): Uint8Array {
  let now = bytes;
  for (let left = 1 + Math.floor(random() * 4); left > 0; left -= 1) {
    now = oneOf(STEPS, random)(now, random, others).slice(0, LARGEST);
  }
  return now;
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** One file of the corpus, changed. Of a package mostly a part inside, so that what reads the parts is reached. */
export function mutated(corpus: readonly Uint8Array[], seed: number): Uint8Array {
  const random = randomOf(seed);
  const bytes = oneOf(corpus, random);
  if (!isZip(bytes) || random() < 0.3) return steps(bytes, random, corpus);
  const archive = openZip(bytes);
  const chosen = oneOf(archive.names, random);
  return writeZip(
    archive.names.map((name) => {
      const part = archive.read(name) ?? new Uint8Array();
      return [name, name === chosen ? steps(part, random, [part]) : part] as const;
    }),
  );
}
