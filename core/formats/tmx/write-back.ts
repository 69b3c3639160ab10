import type { EditedUnit } from '../document.ts';
import type { WriteBackOptions } from '../format.ts';
import { textElement } from '../xml/build.ts';
import { decodeXml, encodeXml } from '../xml/decode.ts';
import { applyPatches, indentBefore, type Patch, patchContent } from '../xml/patch.ts';
import { attribute, childrenNamed, textContent, type XmlElement } from '../xml/tree.ts';
import { renderBack } from './content.ts';
import { type LocatedTu, type Variant, walkTmx } from './walk.ts';

function patchSide(text: string, located: LocatedTu, side: 'source' | 'target', content: string): Patch[] {
  const variant: Variant | null = side === 'source' ? located.thai : located.english;
  if (variant !== null) return [patchContent(text, variant.seg, content)];
  const other = side === 'source' ? located.english : located.thai;
  const at = other?.element.end ?? located.tu.innerEnd;
  const indent = other === null ? '' : indentBefore(text, other.element.start);
  const language = side === 'source' ? 'th' : 'en';
  return [{ start: at, end: at, text: `${indent}<tuv xml:lang="${language}"><seg>${content}</seg></tuv>` }];
}

function patchState(text: string, tu: XmlElement, state: string): Patch[] {
  const prop = childrenNamed(tu, 'prop').find((one) => attribute(one, 'type') === 'x-state');
  if (prop !== undefined) return textContent(prop) === state ? [] : [patchContent(text, prop, state)];
  const first = childrenNamed(tu, 'tuv')[0];
  const at = first?.start ?? tu.innerEnd;
  const indent = first === undefined ? '' : indentBefore(text, first.start);
  return [{ start: at, end: at, text: textElement('prop', { type: 'x-state' }, state) + indent }];
}

/** The file with the edited texts and states in it, and nothing else changed. Without edits the bytes are the same. */
export function writeBackTmx(
  bytes: Uint8Array,
  edits: readonly EditedUnit[],
  { progress }: Pick<WriteBackOptions, 'progress'>,
): Uint8Array {
  if (edits.length === 0) return bytes;
  const read = decodeXml(bytes);
  const { text } = read;
  const byKey = new Map(edits.map((edit) => [edit.key, edit]));
  const patches: Patch[] = [];
  walkTmx(
    text,
    (located) => {
      const edit = byKey.get(located.key);
      if (edit === undefined) return;
      if (edit.state !== null) patches.push(...patchState(text, located.tu, edit.state));
      for (const side of ['source', 'target'] as const) {
        const content = edit[side];
        if (content !== null)
          patches.push(...patchSide(text, located, side, renderBack(content, edit.tags, side)));
      }
    },
    progress,
  );
  return encodeXml(applyPatches(text, patches), read);
}
