import type { Span } from '../../model.ts';
import { anchorOf, sourceOf } from '../lexicon/compound-table.ts';
import { COMPOUNDS } from '../lexicon/compounds.ts';
import { LABEL_PHRASES } from '../lexicon/wrong-phrases-labels.ts';
import { PUBLIC_PHRASES } from '../lexicon/wrong-phrases-public.ts';
import { THING_PHRASES } from '../lexicon/wrong-phrases-things.ts';
import type { WrongSense } from '../lexicon/wrong-sense.ts';
import { DAILY_SENSES } from '../lexicon/wrong-senses-daily.ts';
import { NEWS_SENSES } from '../lexicon/wrong-senses-news.ts';
import { PhraseIndex } from '../phrase-index.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { alternatives, execAll, insideAny } from '../text.ts';

const WRONG_SENSES = [...NEWS_SENSES, ...DAILY_SENSES, ...LABEL_PHRASES, ...PUBLIC_PHRASES, ...THING_PHRASES];
const COMPOUND_CONFIDENCE = 0.88;

/** What is looked for where one of its anchors stands. Patterns are made when first needed: most never are. */
interface Entry {
  readonly order: number;
  /** Gives way where an entry before it knows the same place: the tables of compounds overlap with the phrases. */
  readonly compound: boolean;
  readonly anchors: readonly string[];
  readonly pattern: () => RegExp;
  readonly context: RegExp | null;
  readonly unless: RegExp | null;
  readonly english: string;
  readonly right: readonly string[];
  readonly replaces: boolean;
  readonly confidence: number;
}

/** A label of a page stands alone or has its time glued or put after it. */
const LINE_END =
  '(?=\\s*(?:$|(?:วัน|ชั่วโมง|สัปดาห์|เดือน)?\\s*\\p{Nd}+\\s*(?:วัน|ชั่วโมง|สัปดาห์|เดือน|นาที)?\\s*(?:ที่ผ่านมา|ที่แล้ว|ก่อน)))';

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function placed({ words, at, before = '', after = '' }: WrongSense): RegExp {
  const start = at === 'within' ? '' : '^\\s*';
  const end = `(?=${after}${at === 'line' ? LINE_END : ''})`;
  return new RegExp(`(?<=${start}${before})(?:${alternatives(words)})${end}`, 'gu');
}

const test = (source = ''): RegExp | null => (source === '' ? null : new RegExp(source));

const ENTRIES: readonly Entry[] = [
  ...WRONG_SENSES.map((sense) => ({
    anchors: sense.words,
    pattern: once(() => placed(sense)),
    context: test(sense.context),
    unless: test(sense.unless),
    compound: false,
    english: sense.english,
    right: sense.right,
    replaces: true,
    confidence: sense.confidence,
  })),
  ...COMPOUNDS.map((compound) => ({
    anchors: compound.forms.map(anchorOf),
    pattern: once(() => new RegExp(compound.forms.map(sourceOf).join('|'), 'gu')),
    context: test(compound.context),
    unless: test(compound.unless),
    compound: true,
    english: compound.english,
    right: compound.right,
    replaces: compound.replaces,
    confidence: COMPOUND_CONFIDENCE,
  })),
].map((entry, order) => ({ ...entry, order }));
const INDEX = new PhraseIndex(new Set(ENTRIES.flatMap(({ anchors }) => anchors)));
const BY_ANCHOR = new Map<string, Entry[]>();
for (const entry of ENTRIES) {
  for (const anchor of new Set(entry.anchors)) {
    const known = BY_ANCHOR.get(anchor);
    if (known === undefined) BY_ANCHOR.set(anchor, [entry]);
    else known.push(entry);
  }
}

/** A Thai word for another sense of the English one: หุ้น: where the page said Share. */
export const wrongSense: SegmentRule = {
  id: 'wrong-sense',
  family: 'wrong-sense',
  needs: 'source',
  severity: 'error',
  confidence: 0.9,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    const present = INDEX.present(source);
    if (present.size === 0) return;
    const entries = new Set([...present].flatMap((anchor) => BY_ANCHOR.get(anchor) ?? []));
    const taken: Span[] = [];
    for (const entry of [...entries].sort((a, b) => a.order - b.order)) {
      if (entry.context?.test(source) === false || entry.unless?.test(source)) continue;
      for (const match of execAll(source, entry.pattern())) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (entry.compound && insideAny(span, taken)) continue;
        taken.push(span);
        yield finding(entry, span, match[0]);
      }
    }
  },
};

function finding(entry: Entry, span: Span, text: string): Finding {
  return {
    span,
    reason: {
      key: 'rules.wrong-sense.reason',
      params: { text, english: entry.english, right: entry.right[0] ?? '' },
    },
    fixes: entry.replaces ? entry.right.map((right) => ({ text: right, safe: false })) : [],
    confidence: entry.confidence,
  };
}
