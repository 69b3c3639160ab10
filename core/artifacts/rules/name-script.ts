import { latinSkeleton, thaiSkeleton } from '../romanise.ts';
import type { DocumentRule, Finding, ScanSegment } from '../rule.ts';
import { matchesOf } from '../text.ts';

/** First and last name in capitals; a title or a second given name may stand between. */
const LATIN_NAME =
  /(?<![\p{L}\p{Nd}.'’-] ?)\p{Lu}\p{Ll}{2,}(?: \p{Lu}\.?)?[ \u00a0]\p{Lu}\p{Ll}{2,}(?![\p{L}'’-]|[ \u00a0]\p{Lu})/gu;
const THAI_PAIR = /(?<![\u0e01-\u0e4e])[\u0e01-\u0e4e]{3,40} [\u0e01-\u0e4e]{3,20}(?![\u0e01-\u0e4e])/g;
/** Consonants that the two skeletons must share: fewer would meet by chance. */
const LEAST_SOUNDS = 5;

interface Name {
  readonly segment: number;
  readonly start: number;
  readonly text: string;
}

/** A person named in Thai in one place and in Latin in another: ยูเซน สุไลเมน, Usen Suleimen. A gloss in brackets is none. */
export const nameScript: DocumentRule = {
  id: 'name-script',
  family: 'inconsistent-name',
  needs: 'document',
  severity: 'hint',
  confidence: 0.75,
  onByDefault: true,
  *detect(segments): Generator<Finding & { readonly segment: number }> {
    const latin = new Map<string, Name[]>();
    for (const name of latinNames(segments)) {
      const [first = '', last = ''] = [name.text.split(/[ \u00a0]/)[0], name.text.split(/[ \u00a0]/).at(-1)];
      const key = `${latinSkeleton(first)} ${latinSkeleton(last)}`;
      if (key.length - 1 >= LEAST_SOUNDS) latin.set(key, [...(latin.get(key) ?? []), name]);
    }
    if (latin.size === 0) return;
    const seen = new Set<string>();
    for (const [segment, { source }] of segments.entries()) {
      for (const pair of thaiPairs(source)) {
        for (const [key, names] of latin) {
          const thai = thaiNameWith(pair.text, key);
          if (thai === null || seen.has(key)) continue;
          seen.add(key);
          yield* names.map((name) => inLatin(name, thai, segment));
        }
      }
    }
  },
};

function inLatin(name: Name, thai: string, segment: number): Finding & { readonly segment: number } {
  return {
    segment: name.segment,
    span: { start: name.start, end: name.start + name.text.length },
    reason: { key: 'rules.name-script.reason', params: { text: name.text, thai, segment: segment + 1 } },
    fixes: [{ text: thai, safe: false }],
  };
}

function* latinNames(segments: readonly ScanSegment[]): Generator<Name> {
  for (const [segment, { source }] of segments.entries()) {
    if (!/[A-Z][a-z]/.test(source)) continue;
    for (const match of matchesOf(source, LATIN_NAME)) {
      if (!/[([]$/.test(match.before)) yield { segment, start: match.start, text: match.text };
    }
  }
}

/** Pairs of neighbouring Thai stretches, overlapping ones too. */
function* thaiPairs(text: string): Generator<{ readonly text: string }> {
  const pattern = new RegExp(THAI_PAIR.source, 'g');
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    yield { text: found[0] };
    pattern.lastIndex = found.index + found[0].indexOf(' ') + 1;
  }
}

/** The end of the pair that sounds like the name; its beginning may be glued to a title. Null where it does not. */
function thaiNameWith(pair: string, key: string): string | null {
  const [wantFirst = '', wantLast = ''] = key.split(' ');
  const [head = '', last = ''] = pair.split(' ');
  if (thaiSkeleton(last) !== wantLast) return null;
  for (let start = Math.max(0, head.length - 16); start <= head.length - 2; start += 1) {
    if (!/^[\u0e01-\u0e2e\u0e40-\u0e44]/.test(head.slice(start))) continue;
    if (thaiSkeleton(head.slice(start)) === wantFirst) return `${head.slice(start)} ${last}`;
  }
  return null;
}
