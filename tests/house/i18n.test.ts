import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ERROR_CODES } from '../../core/errors.ts';
import { en } from '../../i18n/en/index.ts';
import { th } from '../../i18n/th/index.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const ROOMS = ['core', 'db', 'electron', 'cli', 'renderer', 'i18n'];
const SPEAKING_ROOMS = ['electron', 'cli', 'renderer', 'i18n'];

/** Names that are the same in every language, and samples that are shown in their own. */
const NO_THAI_NEEDED =
  /^start\.language\.en$|\.(xliff21|xliff12|xliff1|xliff2|tmx14|tmx|po|html|markdown)(\.name)?$|\.sampleEnglish$/;
const THAI_IN_ENGLISH = /^start\.language\.th$|\.sample$/;

interface Tree {
  readonly [key: string]: string | Tree;
}

function flatten(tree: Tree, prefix = ''): Map<string, string> {
  const entries = Object.entries(tree).flatMap(([key, value]): (readonly [string, string])[] => {
    const full = prefix === '' ? key : `${prefix}.${key}`;
    return typeof value === 'string' ? [[full, value]] : [...flatten(value, full)];
  });
  return new Map(entries);
}

const ENGLISH = flatten(en);
const THAI = flatten(th);
const base = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const bases = (texts: ReadonlyMap<string, string>) => [...new Set([...texts.keys()].map(base))].sort();
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{\{-?\s*([\w.]+)/g)].map(([, name]) => name))].sort();
/** All variants of a plural together. */
function parametersOf(texts: ReadonlyMap<string, string>, key: string): readonly (string | undefined)[] {
  const variants = [...texts].filter(([full]) => base(full) === key).map(([, text]) => text);
  return placeholders(variants.join(' '));
}

// ------------------------------------------------------------------------------------------------- the two languages

describe('Thai and English', () => {
  test('have the same keys', () => {
    expect(bases(THAI)).toEqual(bases(ENGLISH));
  });

  test('have the plural forms that their language asks for', () => {
    const forms = (texts: ReadonlyMap<string, string>, key: string) =>
      [...texts.keys()].filter((full) => full !== key && base(full) === key).sort();
    const plurals = [...new Set([...ENGLISH.keys()].filter((key) => base(key) !== key).map(base))];
    for (const key of plurals) {
      expect(forms(ENGLISH, key)).toEqual([`${key}_one`, `${key}_other`]);
      expect(forms(THAI, key)).toEqual([`${key}_other`]);
    }
  });

  test('are filled by the same parameters', () => {
    const differing = bases(ENGLISH).filter(
      (key) => `${parametersOf(THAI, key)}` !== `${parametersOf(ENGLISH, key)}`,
    );
    expect(differing).toEqual([]);
  });

  test('leave no text empty or with blanks around it', () => {
    const careless = [...ENGLISH, ...THAI].filter(([, text]) => text === '' || text !== text.trim());
    expect(careless).toEqual([]);
  });

  test('are each written in their own script', () => {
    const inThai = /[ก-๛]/;
    const words = (text: string) => text.replace(/\{\{[^}]*\}\}/g, '');
    const unquoted = (text: string) => text.replace(/“[^”]*”/g, '');
    const mixed = [...ENGLISH].filter(
      ([key, text]) => inThai.test(unquoted(text)) && !THAI_IN_ENGLISH.test(key),
    );
    const foreign = [...THAI].filter(
      ([key, text]) => /\p{L}/u.test(words(text)) && !inThai.test(text) && !NO_THAI_NEEDED.test(key),
    );
    expect(mixed).toEqual([]);
    expect(foreign).toEqual([]);
  });
});

// ---------------------------------------------------------------------------------------------------------- the errors

describe('every error', () => {
  test.each(ERROR_CODES)('%s has a title and a body', (code) => {
    for (const texts of [ENGLISH, THAI]) {
      expect(texts.get(`errors.${code}.title`)).toBeTruthy();
      expect(texts.get(`errors.${code}.body`)).toBeTruthy();
    }
  });

  test('text has a code', () => {
    const codes = new Set(bases(ENGLISH).flatMap((key) => /^errors\.([^.]+)/.exec(key)?.[1] ?? []));
    expect([...codes].sort()).toEqual([...ERROR_CODES].sort());
  });
});

// ------------------------------------------------------------------------------------------------- what the code asks

function sources(rooms: readonly string[]): string[] {
  return rooms.flatMap((room) =>
    readdirSync(path.join(ROOT, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => !/[\\/]i18n[\\/](en|th)[\\/]/.test(file))
      .map((file) => readFileSync(file, 'utf8')),
  );
}

const literals = (code: string) => [...code.matchAll(/'([\w-]+(?:\.[\w-]+)+)'/g)].map(([, key]) => key ?? '');

/** Templates with a literal beginning, as patterns: `errors.${code}.title` asks for all of `errors.*.title`. */
function patterns(code: string): RegExp[] {
  const templates = [...code.matchAll(/`([\w-]+\.(?:[\w.-]|\$\{[^{}`]*\})*)`/g)].map(
    ([, text]) => text ?? '',
  );
  return templates
    .filter((template) => template.includes('${'))
    .map((template) => {
      const parts = template.split(/\$\{[^{}]*\}/).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'));
      return new RegExp(`^${parts.join('.+')}$`);
    });
}

describe('the code', () => {
  test('asks for no key that is not there', () => {
    const asked = sources(SPEAKING_ROOMS).flatMap((code) =>
      [...code.matchAll(/(?:\bt\(|\bi18nKey=)\s*'([^']+)'/g)].map(([, key]) => key ?? ''),
    );
    const known = new Set([...ENGLISH.keys(), ...bases(ENGLISH)]);
    expect([...new Set(asked)].filter((key) => !known.has(key))).toEqual([]);
  });

  test('uses every key', () => {
    const code = sources(ROOMS);
    const named = new Set(code.flatMap(literals));
    const matching = code.flatMap(patterns);
    const unused = bases(ENGLISH).filter(
      (key) => !named.has(key) && !matching.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });
});
