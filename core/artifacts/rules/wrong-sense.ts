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

/** What is looked for where one of its anchors stands. */
interface Entry {
  readonly order: number;
  /** Gives way where an entry before it knows the same place: the tables of compounds overlap with the phrases. */
  readonly compound: boolean;
  readonly forms: readonly Form[];
  /** All its forms. */
  readonly pattern: () => RegExp;
  readonly context: () => RegExp | null;
  readonly unless: () => RegExp | null;
  readonly english: string;
  readonly right: readonly string[];
  readonly replaces: boolean;
  readonly confidence: number;
}

/** One way of saying it: stands only where one of its anchors does. Patterns are made when first needed: most never are. */
interface Form {
  readonly anchors: readonly string[];
  readonly pattern: () => RegExp;
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

const test = (source = ''): (() => RegExp | null) => once(() => (source === '' ? null : new RegExp(source)));

function formsOf(anchors: readonly string[], pattern: () => RegExp): Pick<Entry, 'forms' | 'pattern'> {
  return { forms: [{ anchors, pattern }], pattern };
}

function formsOfCompound(forms: readonly string[]): Pick<Entry, 'forms' | 'pattern'> {
  const joined = (of: readonly string[]) => once(() => new RegExp(of.map(sourceOf).join('|'), 'gu'));
  return {
    forms: forms.map((form) => ({ anchors: [anchorOf(form)], pattern: joined([form]) })),
    pattern: joined(forms),
  };
}

const ENTRIES: readonly Entry[] = [
  ...WRONG_SENSES.map((sense) => ({
    ...formsOf(
      sense.words,
      once(() => placed(sense)),
    ),
    context: test(sense.context),
    unless: test(sense.unless),
    compound: false,
    english: sense.english,
    right: sense.right,
    replaces: true,
    confidence: sense.confidence,
  })),
  ...COMPOUNDS.map((compound) => ({
    ...formsOfCompound(compound.forms),
    context: test(compound.context),
    unless: test(compound.unless),
    compound: true,
    english: compound.english,
    right: compound.right,
    replaces: compound.replaces,
    confidence: COMPOUND_CONFIDENCE,
  })),
].map((entry, order) => ({ ...entry, order }));
const BY_ANCHOR = new Map<string, { readonly entry: Entry; readonly form: Form }[]>();
for (const entry of ENTRIES) {
  for (const form of entry.forms) {
    for (const anchor of new Set(form.anchors)) {
      const known = BY_ANCHOR.get(anchor);
      if (known === undefined) BY_ANCHOR.set(anchor, [{ entry, form }]);
      else known.push({ entry, form });
    }
  }
}
const INDEX = new PhraseIndex(BY_ANCHOR.keys());

/** The entries that a text may hold, in order, each with a pattern of those of its forms that can stand in it. */
function candidates(source: string): (readonly [Entry, RegExp])[] {
  const forms = new Map<Entry, Form>();
  const several = new Set<Entry>();
  for (const anchor of INDEX.present(source)) {
    for (const { entry, form } of BY_ANCHOR.get(anchor) ?? []) {
      const known = forms.get(entry);
      if (known === undefined) forms.set(entry, form);
      else if (known !== form) several.add(entry);
    }
  }
  return [...forms]
    .sort(([a], [b]) => a.order - b.order)
    .map(([entry, form]) => [entry, several.has(entry) ? entry.pattern() : form.pattern()]);
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
    const taken: Span[] = [];
    for (const [entry, pattern] of candidates(source)) {
      const found = execAll(source, pattern);
      if (found.length === 0 || entry.context()?.test(source) === false || entry.unless()?.test(source))
        continue;
      for (const match of found) {
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
