import type { Fix } from '../../model.ts';
import { MONTHS } from '../lexicon/months.ts';
import { ORDINAL_NOUNS } from '../lexicon/ordinal-nouns.ts';
import { LANGUAGE_LESSON } from '../lexicon/stray-words.ts';
import type { Finding, SegmentRule } from '../rule.ts';
import { alternatives, BLANK, insideAny, type Match, matchesOf, webSpans } from '../text.ts';

const QUICK = /[0-9][ \u00a0]?(?:st|nd|rd|th|ST|ND|RD|TH)(?![A-Za-z])/;
const ORDINAL =
  /(?<![\p{Script=Latin}\p{Nd}.,-])(?<number>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,4})(?:st|nd|rd|th|ST|ND|RD|TH)(?![\p{Script=Latin}\p{Nd}])/gu;
/** 13 th: the ending broken off. Only the ending that the number has, and only where a rank or a date stands. */
const BROKEN_OFF =
  /(?<![\p{Script=Latin}\p{Nd}.,-])(?<number>(?:[0-9]{0,3}[^1\D]|)(?:1[ \u00a0]st|2[ \u00a0]nd|3[ \u00a0]rd)|(?:[0-9]{1,4})[ \u00a0]th)(?![\p{Script=Latin}\p{Nd}.])/gu;
const LESSON = new RegExp(alternatives(LANGUAGE_LESSON));
const LATIN_AFTER = /^[ \t\u00a0]*[-–(]?\p{Script=Latin}/u;
const LATIN_BEFORE = /\p{Script=Latin}[\p{Script=Latin}\p{Nd}.'’-]*[ \t\u00a0]$/u;
const MONTH_AFTER = new RegExp(`^${BLANK}*(?:${alternatives(MONTHS)})`);
const NOUN_AFTER = new RegExp(`^${BLANK}*(?<noun>${ORDINAL_NOUNS.map((entry) => entry.noun).join('|')})`);
const RANKED = new RegExp(`(?:ที่|อันดับ|ลำดับ|ชั้น)(?<blank>${BLANK}*)$`);

/** 30th ครบรอบ, 26th มกราคม: the machine put the source's ordinal back as it stood. */
export const englishOrdinal: SegmentRule = {
  id: 'english-ordinal',
  family: 'english-ordinal',
  needs: 'source',
  severity: 'error',
  confidence: 0.95,
  onByDefault: true,
  *detect({ source }): Generator<Finding> {
    if (!QUICK.test(source) || LESSON.test(source)) return;
    const web = webSpans(source);
    for (const match of [...matchesOf(source, ORDINAL), ...brokenOff(source)]) {
      // 5th Avenue, 21st Century Fox: a name that goes on in Latin.
      if (LATIN_AFTER.test(match.after) || insideAny(match, web)) continue;
      const { before, after } = match;
      if (/["“‘(]$/.test(before) && /^["”’)]/.test(after)) continue;
      const number = (match.groups.number ?? '').replace(/[^0-9,]/g, '');
      const noun = NOUN_AFTER.exec(after);
      const month = MONTH_AFTER.test(after);
      const said = /ครบรอบ[ \t\u00a0]*$/.test(before) && noun?.groups?.noun === 'ปี';
      const reordered = noun !== null && !month && !said && !RANKED.test(before);
      const end = reordered ? match.end + noun[0].length : match.end;
      yield {
        span: { start: match.start, end },
        reason: { key: 'rules.english-ordinal.reason', params: { text: match.text, number } },
        fixes: reordered
          ? reorder(noun.groups?.noun ?? '', number, before)
          : inPlace(number, before, after, month || said),
        ...(LATIN_BEFORE.test(before) && !month ? { severity: 'warning', confidence: 0.75 } : {}),
      };
    }
  },
};

function brokenOff(source: string): Match[] {
  return [...matchesOf(source, BROKEN_OFF)].filter(
    ({ before, after }) => RANKED.test(before) || MONTH_AFTER.test(after) || NOUN_AFTER.test(after),
  );
}

function reorder(noun: string, number: string, before: string): Fix[] {
  const forms = ORDINAL_NOUNS.find((entry) => entry.noun === noun)?.forms ?? [];
  const lead = /\p{Nd}$/u.test(before) ? ' ' : '';
  return forms.map((form) => ({ text: lead + form.replace('{n}', number), safe: false }));
}

const NOUN_BEFORE = new RegExp(`(?<noun>${ORDINAL_NOUNS.map((entry) => entry.noun).join('|')})${BLANK}*$`);

/** After its noun only the rank is left to say: ประธานาธิบดี 46th is คนที่ 46 of them. */
function rankForms(before: string): readonly string[] {
  const noun = NOUN_BEFORE.exec(before)?.groups?.noun ?? '';
  const forms = ORDINAL_NOUNS.find((entry) => entry.noun === noun)?.forms ?? [];
  const ranks = forms.filter((form) => form.startsWith(noun)).map((form) => form.slice(noun.length).trim());
  return ranks.length > 0 ? ranks : ['ครั้งที่ {n}', 'ที่ {n}', 'อันดับที่ {n}'];
}

/** Before a month, and after ที่ or another word of rank, the bare number is right whatever the sentence says. */
function inPlace(number: string, before: string, after: string, month: boolean): Fix[] {
  const gap = /[\s([{"“‘-]$|^$/u.test(before) ? '' : ' ';
  const tail = /^[\u0e01-\u0e4e]/.test(after) ? ' ' : '';
  const ranked = RANKED.exec(before);
  if (ranked !== null) return [{ text: gap + number + tail, safe: true }];
  if (month) {
    if (/(?:เมื่อ|ใน|ณ|ตั้งแต่|จนถึง|ถึง|ก่อน|หลัง|ภายใน)\s*$/.test(before)) {
      return [{ text: `วันที่ ${number}${tail}`, safe: true }];
    }
    return [{ text: gap + number + tail, safe: true }];
  }
  return rankForms(before).map((form) => ({ text: gap + form.replace('{n}', number) + tail, safe: false }));
}
