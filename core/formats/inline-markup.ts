/** Inline markup in plain text formats, told by a regular expression: subtitles, Markdown. */
import type { ContentTag, ContentText } from './content.ts';

const FREE = { encloses: false, canDelete: true, canCopy: true, canReorder: true };

export function textPart(text: string): ContentText {
  return { kind: 'text', text };
}

export function tagPart(
  role: ContentTag['role'],
  key: string,
  markup: string,
  more: { readonly equivalent?: string; readonly encloses?: boolean } = {},
): ContentTag {
  return { kind: 'tag', role, key, id: null, markup, code: markup, equivalent: '', ...FREE, ...more };
}

/** Keys of nested elements by name: an end closes the last one of its name that is open. */
export function nester(): {
  open: (name: string) => string;
  close: (name: string) => string | null;
  /** The name of the innermost that is open. */
  innermost: () => string | undefined;
} {
  let count = 0;
  const opened: { name: string; key: string }[] = [];
  return {
    open: (name) => {
      count += 1;
      const key = `${name} ${count}`;
      opened.push({ name, key });
      return key;
    },
    close: (name) => {
      const at = opened.findLastIndex((one) => one.name === name);
      return at === -1 ? null : (opened.splice(at, 1)[0]?.key ?? null);
    },
    innermost: () => opened.at(-1)?.name,
  };
}
