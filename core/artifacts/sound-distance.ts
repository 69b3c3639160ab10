import type { ThaiSound } from './romanise.ts';

/** One consonant with what is written around it, taken apart for comparing. */
export interface SoundUnit {
  readonly start: number;
  readonly end: number;
  readonly letter: string;
  /** The rough consonant (romanise.ts); empty for ย, ว and อ. */
  readonly consonant: string;
  /** A, E, O or none. */
  readonly vowel: string;
  /** The vowel as written, without tones and maitaikhu, long as short. */
  readonly spelled: string;
  readonly silent: boolean;
  /** Whether ย follows, which makes another syllable of a short vowel than of a long one: ชัย, ชาย. */
  readonly glides: boolean;
  readonly long: boolean;
}

const VOWEL_SIGNS = /[ก-ฮ\u0e48-\u0e4b\u0e47\u0e4c]/g;
const LONG: Readonly<Record<string, string>> = {
  '\u0e35': '\u0e34',
  '\u0e37': '\u0e36',
  '\u0e39': '\u0e38',
  '\u0e30': '',
  '\u0e32': '\u0e31',
};

export function soundUnits(text: string, sounds: readonly ThaiSound[]): SoundUnit[] {
  return sounds.map(({ start, end, sound }) => {
    const written = text.slice(start, end);
    const spelled = written
      .replace(VOWEL_SIGNS, '')
      .replace(/[\u0e35\u0e37\u0e39\u0e30\u0e32]/g, (sign) => LONG[sign] ?? sign);
    return {
      start,
      end,
      letter: /[ก-ฮ]/.exec(written)?.[0] ?? '',
      consonant: sound.replace(/[AEO]/g, ''),
      vowel: /[AEO]/.exec(sound)?.[0] ?? '',
      spelled,
      silent: written.includes('\u0e4c'),
      glides: /^ย(?![\u0e30-\u0e3a\u0e4c])/.test(text.slice(end)),
      long: /[\u0e32\u0e35\u0e37\u0e39]/.test(written),
    };
  });
}

/** Letters that Thai reads alike at every place, so that even its own names vary in them: ลลิษา, ลลิสา. */
const HOMOPHONES: readonly string[] = [
  'สศษ',
  'ทธฑฒ',
  'นณ',
  'พภ',
  'ลฬ',
  'ดฎ',
  'ตฏ',
  'ถฐ',
  'คฆ',
  'ยญ',
  'ชฌ',
  'ขฃ',
];
/** Final letters that are read alike. */
const FINALS: readonly string[] = ['นณญรลฬ', 'ดตทธถสศษชจซ', 'บปพฟภ', 'กขค'];
/** Sounds that come from one letter of the source: v as ว or ฟ, ch as ช, ค or ซ, j as ย or ฮ. */
const KINDRED: readonly string[] = ['วฟฝบ', 'รล', 'ซชจส', 'ยจชฮ', 'คฮกฆ', 'พฟฝ', 'นม', 'ทดซ', 'กจ'];
/** Glides between two vowels: เอลเดรีย, เอลดรีอา. */
const GLIDES: readonly string[] = ['ยอ', 'วอ'];
/** Letters that come and go in clusters and at the ends of syllables. */
const FLEETING = /[รลวยหอสนตดกจทฟ]/;

export interface Agreement {
  /** How far either goes, in units. */
  readonly a: number;
  readonly b: number;
  readonly cost: number;
  /** The largest single difference: small where only homophones differ. */
  readonly worst: number;
  /** How many differences are more than a matter of length, tone or a silent letter. */
  readonly large: number;
  /** Whether the last units of either sound alike, so that neither goes on with what the other lacks. */
  readonly closed: boolean;
}

type Likeness = 'homophone' | 'glide' | 'kindred';

/** Of two letters, how they are alike; made once, as it is asked for every pair of units. */
const LIKENESS: ReadonlyMap<string, Likeness> = new Map([
  ...pairsOf(KINDRED, 'kindred'),
  ...pairsOf(GLIDES, 'glide'),
  // The closest comes last and stays.
  ...pairsOf(HOMOPHONES, 'homophone'),
]);
const SAME_FINALS: ReadonlySet<string> = new Set(pairsOf(FINALS, 'homophone').map(([pair]) => pair));

function pairsOf(groups: readonly string[], likeness: Likeness): (readonly [string, Likeness])[] {
  return groups.flatMap((letters) =>
    [...letters].flatMap((x) => [...letters].map((y) => [x + y, likeness] as const)),
  );
}

function vowelCost(x: SoundUnit, y: SoundUnit): number {
  if (x.spelled === y.spelled) return x.glides && y.glides && x.long !== y.long ? 0.7 : 0;
  if (x.vowel === y.vowel) return 0.2;
  // ั and no sign at all are both short a or o: คอซัค, คอสซัก.
  if (x.vowel === '' || y.vowel === '') return x.spelled.length + y.spelled.length > 1 ? 0.5 : 0.3;
  return 0.6;
}

/** How different two units are; more than 1 where they can't be the same sound. */
function unitCost(x: SoundUnit, y: SoundUnit): number {
  const vowels = vowelCost(x, y);
  if (x.letter === y.letter) return vowels;
  const likeness = LIKENESS.get(x.letter + y.letter);
  if (likeness === 'homophone') return vowels + 0.1;
  if (x.spelled === '' && y.spelled === '' && SAME_FINALS.has(x.letter + y.letter)) return 0.15;
  if (x.consonant !== '' && x.consonant === y.consonant) return vowels + 0.3;
  if (likeness === 'glide') return vowels + 0.2;
  if (likeness === 'kindred') return Math.min(1, vowels + 0.5);
  return 2;
}

const DROP = 0.4;
const SILENT = 0.15;
const BARE = 0.6;

/** แซนเดอร์, แซนเดอร์ส: what only one of two names may end with. */
function mayEndOne({ silent, spelled, letter }: SoundUnit): boolean {
  return silent || (spelled === '' && 'สตดก'.includes(letter));
}

/** What it costs to leave a unit out. */
function dropCost(unit: SoundUnit): number {
  if (unit.silent) return SILENT;
  if (unit.spelled === '' && FLEETING.test(unit.letter)) return DROP;
  // อะ, อา between two consonants: a vowel of its own.
  return unit.letter === 'อ' ? DROP : unit.spelled === '' ? BARE : 2;
}

/**
 * The ends up to which two stretches, both beginning at their first unit, sound alike, with what the way there cost: every
 * pair of ends within the limit, by dynamic programming.
 */
export function agreements(a: readonly SoundUnit[], b: readonly SoundUnit[], limit: number): Agreement[] {
  const found: Agreement[] = [];
  let row: (Agreement | null)[] = [];
  for (let i = 0; i <= a.length; i += 1) {
    const next: (Agreement | null)[] = [];
    for (let j = 0; j <= b.length; j += 1) {
      const [x, y] = [a[i - 1], b[j - 1]];
      const ways: (Agreement | null)[] =
        i === 0 && j === 0 ? [{ a: 0, b: 0, cost: 0, worst: 0, large: 0, closed: false }] : [];
      if (x !== undefined && y !== undefined) ways.push(step(row[j - 1], i, j, unitCost(x, y), true));
      if (x !== undefined && i > 1) ways.push(step(row[j], i, j, dropCost(x), mayEndOne(x)));
      if (y !== undefined && j > 1) ways.push(step(next[j - 1], i, j, dropCost(y), mayEndOne(y)));
      const best = ways.reduce<Agreement | null>(
        (least, way) => (way !== null && (least === null || way.cost < least.cost) ? way : least),
        null,
      );
      const kept = best !== null && best.cost <= limit ? best : null;
      next.push(kept);
      if (kept !== null && i > 1 && j > 1) found.push(kept);
    }
    if (next.every((cell) => cell === null)) break;
    row = next;
  }
  return found;
}

function step(
  from: Agreement | null | undefined,
  a: number,
  b: number,
  cost: number,
  closed: boolean,
): Agreement | null {
  if (from === null || from === undefined || cost > 1) return null;
  return {
    a,
    b,
    cost: from.cost + cost,
    worst: Math.max(from.worst, cost),
    large: from.large + (cost >= DROP ? 1 : 0),
    closed,
  };
}
