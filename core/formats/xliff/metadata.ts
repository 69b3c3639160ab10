import { element, textElement } from '../xml/build.ts';
import { isXmlText } from '../xml/escape.ts';

/** Our prefix in sub-states and in the categories of notes and metadata. */
export const PREFIX = 'songphasa';

/** Where metadata goes: the module of XLIFF 2, or elements of our own of the same shape in XLIFF 1.2, which has none. */
export interface Vocabulary {
  readonly prefix: string;
  readonly uri: string;
}
export const MODULE: Vocabulary = { prefix: 'mda', uri: 'urn:oasis:names:tc:xliff:metadata:2.0' };
export const OWN: Vocabulary = { prefix: 'sp', uri: 'urn:songphasa:metadata:1' };

export type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** A group of facts under one of our categories; null facts are left out. */
export interface MetaGroup {
  readonly category: string;
  readonly facts: Facts;
  readonly appliesTo?: 'source' | 'target';
}

/**
 * `meta` holds text only. A value that XML can't carry is written as a JSON string under the type with `-json` after it,
 * so that nothing is lost.
 */
function meta(words: Vocabulary, type: string, value: string): string {
  const name = `${words.prefix}:meta`;
  return isXmlText(value)
    ? textElement(name, { type }, value)
    : textElement(
        name,
        { type: `${type}-json` },
        JSON.stringify(value).replace(/[\ufffe\uffff]/g, jsonEscape),
      );
}

function jsonEscape(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16)}`;
}

/** The groups as XML; one without facts is left out, since a group must not be empty. */
export function writeGroups(words: Vocabulary, groups: readonly MetaGroup[], declare = false): string[] {
  return groups.flatMap(({ category, facts, appliesTo }) => {
    const metas = Object.entries(facts).flatMap(([type, value]) =>
      value === null
        ? []
        : [meta(words, type, typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value))],
    );
    if (metas.length === 0) return [];
    const declared = declare ? { [`xmlns:${words.prefix}`]: words.uri } : {};
    const attributes = { ...declared, category: `${PREFIX}:${category}`, appliesTo };
    return [element(`${words.prefix}:metaGroup`, attributes, metas.join(''))];
  });
}

/** The whole store; null where there is nothing to say. Laid out in lines where it declares no namespace of its own. */
export function writeMetadata(
  words: Vocabulary,
  groups: readonly MetaGroup[],
  declare: boolean,
): string | null {
  const written = writeGroups(words, groups);
  const declared = declare ? { [`xmlns:${words.prefix}`]: words.uri } : {};
  const content = declare ? written.join('') : `\n${written.join('\n')}\n`;
  return written.length === 0 ? null : element(`${words.prefix}:metadata`, declared, content);
}
