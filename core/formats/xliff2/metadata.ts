import { element, textElement } from '../xml/build.ts';
import { isXmlText } from '../xml/escape.ts';
import { PREFIX } from './states.ts';

export type Facts = Readonly<Record<string, string | number | boolean | null>>;

/**
 * `mda:meta` holds text only, no `<cp>`. A value that XML can't carry is written as a JSON string under the type with
 * `-json` after it, so that nothing is lost.
 */
function meta(type: string, value: string): string {
  return isXmlText(value)
    ? textElement('mda:meta', { type }, value)
    : textElement(
        'mda:meta',
        { type: `${type}-json` },
        JSON.stringify(value).replace(/[\ufffe\uffff]/g, jsonEscape),
      );
}

function jsonEscape(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16)}`;
}

/** One group of facts, or null where there is none: a group must not be empty. Null facts are left out. */
export function metaGroup(
  category: string,
  facts: Facts,
  appliesTo: 'source' | 'target' | null = null,
): string | null {
  const metas = Object.entries(facts)
    .filter(([, value]) => value !== null)
    .map(([type, value]) => meta(type, typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)));
  if (metas.length === 0) return null;
  return element('mda:metaGroup', { category: `${PREFIX}:${category}`, appliesTo }, metas.join(''));
}

export function metadata(groups: readonly (string | null)[]): string | null {
  const present = groups.filter((group) => group !== null);
  return present.length === 0 ? null : element('mda:metadata', {}, `\n${present.join('\n')}\n`);
}
