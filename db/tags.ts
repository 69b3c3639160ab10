import type { InlineTag } from '../core/formats/inline.ts';

/** Shared, as nearly every segment has none. */
export const NO_TAGS: readonly InlineTag[] = [];

/** As they are stored, and as the history records them: the same tags give the same text. */
export function tagsToJson(tags: readonly InlineTag[]): string {
  return tags.length === 0 ? '[]' : JSON.stringify(tags);
}

export function tagsFromJson(json: string): readonly InlineTag[] {
  return json === '[]' ? NO_TAGS : (JSON.parse(json) as InlineTag[]);
}
