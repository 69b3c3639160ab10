/** What a tag is called, on the screen and by a screen reader. */
import type { TFunction } from 'i18next';
import type { Chip, InlineTag } from '../../core/formats/inline.ts';

type Meaning =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strike'
  | 'superscript'
  | 'subscript'
  | 'link'
  | 'code'
  | 'image'
  | 'break'
  | 'tab';

/** Names of elements, of XLIFF 1.2's `ctype`, and of XLIFF 2's `subType` without its prefix. */
const MEANINGS: Readonly<Record<Meaning, readonly string[]>> = {
  bold: ['b', 'strong', 'bold', '**', '__'],
  italic: ['i', 'em', 'italic', '*', '_'],
  underline: ['u', 'ins', 'underlined'],
  strike: ['s', 'strike', 'del', '~~'],
  superscript: ['sup', 'superscript'],
  subscript: ['sub', 'subscript'],
  link: ['a', 'link', 'hyperlink'],
  code: ['code', 'kbd', 'samp', '`'],
  image: ['img', 'image', 'drawing', 'pict'],
  break: ['br', 'lb', 'break'],
  tab: ['tab'],
};

/** What is known of a tag's effect; null where its code says nothing to people. */
export function tagMeaning({ code, equivalent }: Pick<InlineTag, 'code' | 'equivalent'>): Meaning | null {
  if (equivalent === '\n') return 'break';
  if (equivalent === '\t') return 'tab';
  const { open } = code;
  const said = /\b(?:ctype|subType)="(?:x-|\w+:)?(\w+)"/.exec(open)?.[1];
  const name = said ?? /^<\/?(?:\w+:)?(\w+)/.exec(open)?.[1] ?? open;
  const known = Object.entries(MEANINGS).find(([, names]) => names.includes(name.toLowerCase()));
  return known === undefined ? null : (known[0] as Meaning);
}

const LONGEST_CODE = 60;

function codeShown(code: string): string {
  const visible = code.replace(/\r\n|[\r\n]/g, '↵').replace(/\t/g, '⇥');
  return visible.length > LONGEST_CODE ? `${visible.slice(0, LONGEST_CODE)}…` : visible;
}

/** What a tag stands for: `bold <b>`, `%s`, `line break`; empty where nothing is known. */
export function tagContent(tag: Pick<InlineTag, 'code' | 'equivalent'>, t: TFunction, code = tag.code.open) {
  const meaning = tagMeaning(tag);
  const words = meaning === null ? '' : t(`tags.means.${meaning}`);
  // Where its effect is known, the attributes say nothing more.
  const shown = meaning === null ? code : code.replace(/^(<\/?[\w:-]+)\s[\s\S]*?(\/?>)$/, '$1$2');
  return [words, codeShown(shown)].filter((one) => one !== '').join(' ');
}

/** `Tag 1 opens: bold <b>`. */
export function chipName({ role, tag }: Pick<Chip, 'role' | 'tag'>, t: TFunction): string {
  const { number } = tag;
  const content = tagContent(tag, t, role === 'close' ? tag.code.close : tag.code.open);
  return content === '' ? t(`tags.bare.${role}`, { number }) : t(`tags.${role}`, { number, content });
}
