/** What a history entry did to its segment, told from its changes. */
import {
  assertNever,
  type Change,
  type JsonValue,
  SEGMENT_STATES,
  type SegmentState,
  type Side,
} from '../../core/model.ts';
import type { SegmentHistory } from '../../electron/ipc/contract.ts';

export type Happening =
  | { readonly kind: 'text'; readonly side: Side; readonly before: string; readonly after: string }
  | { readonly kind: 'state'; readonly before: SegmentState; readonly after: SegmentState }
  /** A note's or a reason's words. */
  | { readonly kind: 'words'; readonly text: string };

const text = (value: JsonValue): string => (typeof value === 'string' ? value : '');

function state(value: JsonValue): SegmentState | null {
  return SEGMENT_STATES.find((known) => known === value) ?? null;
}

/** A field of a thing that appeared or vanished as a whole. */
function field(value: JsonValue, name: string): JsonValue {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  return (value as { readonly [key: string]: JsonValue })[name] ?? null;
}

function ofSegment({ field: name, before, after }: Change): readonly Happening[] {
  if (name === 'source' || name === 'target') {
    return [{ kind: 'text', side: name, before: text(before), after: text(after) }];
  }
  if (name === 'state') {
    const [was, is] = [state(before), state(after)];
    return was === null || is === null || was === is ? [] : [{ kind: 'state', before: was, after: is }];
  }
  if (name !== '*' || before === null || after === null) return [];
  return (['source', 'target', 'state'] as const).flatMap((part) =>
    JSON.stringify(field(before, part)) === JSON.stringify(field(after, part))
      ? []
      : ofSegment({ field: part, before: field(before, part), after: field(after, part) } as Change),
  );
}

function ofChange(change: Change): readonly Happening[] {
  switch (change.entity) {
    case 'segment':
      return ofSegment(change);
    case 'note': {
      // What the note said before is kept nowhere else.
      if (change.field === 'text') {
        return [{ kind: 'words', text: `${text(change.before)} → ${text(change.after)}` }];
      }
      const words = text(field(change.after, 'text')) || text(field(change.before, 'text'));
      return words === '' ? [] : [{ kind: 'words', text: words }];
    }
    case 'keep': {
      const kept = change.after ?? change.before;
      const words = [text(field(kept, 'text')), text(field(kept, 'reason'))].filter((part) => part !== '');
      return words.length === 0 ? [] : [{ kind: 'words', text: words.join(' · ') }];
    }
    case 'project':
      return [];
    default:
      return assertNever(change.entity);
  }
}

/** In the order: texts, state, words. */
export function happenings({ changes }: Pick<SegmentHistory, 'changes'>): readonly Happening[] {
  const all = changes.flatMap(ofChange);
  const rank = { text: 0, state: 1, words: 2 } as const;
  return [...all].sort((a, b) => rank[a.kind] - rank[b.kind]);
}

export const changesText = (entry: SegmentHistory) => happenings(entry).some(({ kind }) => kind === 'text');
const movesText = ({ changes }: SegmentHistory) =>
  changes.some(({ entity, field }) => entity === 'segment' && (field === 'original' || field === '*'));

/**
 * Whether going back to what stood after it would change a text: it wrote one, or is a state that people go back to (the
 * import, an approval), and a text was changed since. Not across a split or a merge. The history is newest first.
 */
export function restorable(history: readonly SegmentHistory[], at: number): boolean {
  const entry = history[at];
  if (entry === undefined) return false;
  const { kind } = entry.command;
  const since = history.slice(0, at);
  const worthwhile = changesText(entry) || kind === 'import' || kind === 'approve';
  return worthwhile && since.some(changesText) && !since.some(movesText);
}
