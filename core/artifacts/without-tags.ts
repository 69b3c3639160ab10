/**
 * Segments with inline tags as the rules see them: as prose. The chips of pairs are not there at all, so that a word or a
 * sentence goes on across them; a tag that stands alone is what a text without tags has in its place, or else U+FFFC, the
 * character for an object in a text. What the rules find is then put back into the text with chips.
 */
import { type InlineTag, inlineParts } from '../formats/inline.ts';
import type { Detection, MessageParams, Side, Span } from '../model.ts';
import type { ScanSegment } from './rule.ts';

const OBJECT = '\ufffc';

/** A text without its chips, and for each of its units where that stands in the text with chips; -1 for a tag's. */
interface Prose {
  readonly text: string;
  readonly places: readonly number[];
}

function proseOf(text: string, tags: readonly InlineTag[]): Prose {
  let prose = '';
  const places: number[] = [];
  for (const part of inlineParts(text, tags)) {
    if (part.kind === 'text') {
      prose += part.text;
      for (let at = part.start; at < part.end; at += 1) places.push(at);
    } else if (part.role === 'single') {
      const shown = part.tag.equivalent === '' ? OBJECT : part.tag.equivalent;
      prose += shown;
      for (let at = 0; at < shown.length; at += 1) places.push(-1);
    }
  }
  return { text: prose, places };
}

/** The span in the text with chips, without chips at its edges; null where it has no character of the text. */
function placeBack({ places }: Prose, { start, end }: Span, length: number): Span | null {
  if (start === end) {
    const next = places[start];
    const before = places[start - 1];
    if (next !== undefined && next !== -1) return { start: next, end: next };
    const at = before === undefined ? length : before + 1;
    return before === -1 ? null : { start: at, end: at };
  }
  const own = places.slice(start, end).filter((at) => at !== -1);
  const [first] = own;
  const last = own.at(-1);
  return first === undefined || last === undefined ? null : { start: first, end: last + 1 };
}

function readable(params: MessageParams): MessageParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replaceAll(OBJECT, '…') : value,
    ]),
  );
}

export interface Untagged {
  /** For the rules. */
  readonly segment: ScanSegment;
  /** What they find, in the text with chips; null for what is found in tags only. A fix never takes a tag away. */
  readonly restore: (detection: Detection) => Detection | null;
}

export function withoutTags(segment: ScanSegment): Untagged {
  const { tags = [] } = segment;
  if (tags.length === 0) return { segment, restore: (detection) => detection };
  const prose = { source: proseOf(segment.source, tags), target: proseOf(segment.target, tags) };
  const back = (side: Side, span: Span) => placeBack(prose[side], span, segment[side].length);
  const whole = (before: Span, after: Span | null): after is Span =>
    after !== null && after.end - after.start === before.end - before.start;
  return {
    segment: { source: prose.source.text, target: prose.target.text },
    restore: (detection) => {
      const { slotRepair, ...rest } = detection;
      const { side, reason, fixes } = detection;
      const span = back(side, detection.span);
      if (span === null) return null;
      const slots = slotRepair?.slots.flatMap((slot) => {
        const place = back('source', slot.span);
        return whole(slot.span, place) ? [{ ...slot, span: place }] : [];
      });
      const kept = slotRepair !== undefined && slots?.length === slotRepair.slots.length ? slots : null;
      return {
        ...rest,
        span,
        text: segment[side].slice(span.start, span.end),
        reason: { ...reason, params: readable(reason.params) },
        fixes: whole(detection.span, span) ? fixes.filter(({ text }) => !text.includes(OBJECT)) : [],
        ...(slotRepair === undefined || kept === null ? {} : { slotRepair: { ...slotRepair, slots: kept } }),
      };
    },
  };
}
