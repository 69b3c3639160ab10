import { DOMAINS } from './domains.ts';

/**
 * A line of the tables of senses: `English : domain = wrong Thai = right Thai = not`.
 * - English: heads parted by commas, each a word (with all its inflected forms; `=` before it: as it stands) or a phrase.
 * - domain: words parted by | or @NAME of domains.ts, one of which has to stand in the English too; a phrase of several words counts
 *   where it stands as such. LABEL: the English is nothing but the head, a button. Empty: any English.
 * - wrong: the other sense, as the machine writes it; right: what says that the word was understood, the usual one first. The right
 *   ones are looked for anywhere in the Thai and may be parts of words.
 * - not: English words that account for the wrong one, with or without the head.
 */
export interface DomainSense {
  readonly heads: readonly string[];
  readonly label: boolean;
  readonly domain: Evidence | null;
  readonly wrong: readonly string[];
  readonly right: readonly string[];
  readonly not: Evidence;
}

/** What an English text may say: single words in any form, and phrases in lower case. */
export interface Evidence {
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly string[];
}

const LABEL = 'LABEL';

export function parseSenses(table: string): DomainSense[] {
  return table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [left = '', wrong = '', right = '', not = ''] = line.split(' = ').map((part) => part.trim());
      const at = left.lastIndexOf(':');
      const domain = left.slice(at + 1).trim();
      return {
        heads: left
          .slice(0, at)
          .split(',')
          .map((head) => head.trim()),
        label: domain === LABEL,
        domain: domain === '' || domain === LABEL ? null : evidence(domain),
        wrong: wrong.split('|'),
        right: right.split('|'),
        not: evidence(not),
      };
    });
}

function evidence(source: string): Evidence {
  const entries = source
    .split('|')
    .filter((entry) => entry !== '')
    .flatMap((entry) => (entry.startsWith('@') ? (DOMAINS[entry.slice(1)] ?? []) : [entry]));
  const words = entries.filter((entry) => !entry.includes(' '));
  return {
    words: new Set(words.flatMap(formsOf)),
    phrases: entries.filter((entry) => entry.includes(' ')),
  };
}

/** Verbs whose past is not made with -ed. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `draw drew drawn, run ran, sink sank sunk, beat beaten, fly flew flown, bear bore borne, strike struck, fall fell fallen, rise rose risen,
  throw threw thrown, drive drove driven, ride rode ridden, blow blew blown, swing swung, ring rang rung, sing sang sung, swim swam swum,
  drink drank drunk, eat ate eaten, steal stole stolen, freeze froze frozen, hang hung, lie lay lain, shake shook shaken, forget forgot
  forgotten, hide hid hidden, bite bit bitten, tear tore torn, wear wore worn, swear swore sworn, break broke broken, choose chose chosen,
  speak spoke spoken, wake woke woken, catch caught, teach taught, seek sought, fight fought, buy bought, bring brought, sell sold, tell told,
  hold held, lead led, feed fed, breed bred, flee fled, bleed bled, sweep swept, weep wept, keep kept, leave left, lose lost, shoot shot,
  win won, find found, wind wound, grind ground, bind bound, spend spent, lend lent, send sent, bend bent, build built, burn burnt, deal dealt`
    .split(',')
    .map((line) => line.trim().split(/\s+/))
    .map(([base = '', ...forms]) => [base, forms]),
);

/** The forms of an English word, some that do not exist among them; of one with `=` before it, that one. */
export function formsOf(head: string): readonly string[] {
  if (head.startsWith('=')) return [head.slice(1)];
  const forms = [head, `${head}s`, `${head}es`, `${head}ed`, `${head}ing`, `${head}'s`];
  if (head.endsWith('e')) forms.push(`${head}d`, `${head.slice(0, -1)}ing`);
  if (head.endsWith('y')) forms.push(`${head.slice(0, -1)}ies`, `${head.slice(0, -1)}ied`);
  forms.push(...(IRREGULAR[head] ?? []));
  const last = head.at(-1) ?? '';
  if (/[^aeiou][aeiou][^aeiouwxy]$/.test(head)) forms.push(`${head}${last}ed`, `${head}${last}ing`);
  return forms;
}
