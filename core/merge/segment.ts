import type { JsonValue, PersonId, SegmentId, Side } from '../model.ts';
import type { Ancestor } from './ancestor.ts';
import type { Arbiter, Standing } from './conflict.ts';
import {
  BRANCHES,
  type Branch,
  type CopySegment,
  type LogEntry,
  other,
  sameJson,
  TEXT_FIELDS,
} from './copy.ts';
import { mergeStanding, type Texts } from './standing.ts';

type Two<Value> = Readonly<Record<Branch, Value>>;

export const AUTHOR_OF = { source: 'sourceAuthor', target: 'targetAuthor' } as const satisfies Record<
  Side,
  string
>;
const STANDING_FIELDS = ['state', 'approvedBy', 'verdictReason'] as const;
/** Merged by rules of their own; the others each for itself. */
const RULED: readonly string[] = [
  ...['id', 'original', 'paragraph', 'revision', 'changedAt'],
  ...TEXT_FIELDS,
  ...Object.values(AUTHOR_OF),
  ...STANDING_FIELDS,
];

/** What merging segments needs to know of both copies, and where it leaves conflicts. */
export interface MergeContext {
  readonly ancestor: Ancestor;
  readonly arbiter: Arbiter;
}

/** A segment that is in both copies, with the same original. */
export function mergeSegment(context: MergeContext, two: Two<CopySegment>): CopySegment {
  const { mine, theirs } = two;
  const numbers = {
    revision: Math.max(mine.revision, theirs.revision),
    changedAt: Math.max(mine.changedAt ?? 0, theirs.changedAt ?? 0) || null,
  };
  if (sameSegment(mine, theirs)) return { ...mine, ...numbers };
  const source = mergeText(context, two, 'source');
  const target = mergeText(context, two, 'target');
  const texts = { source: source.text, target: target.text };
  const settled = source.settled && target.settled;
  return {
    ...mine,
    ...mergeOthers(context, two),
    ...texts,
    sourceAuthor: source.author,
    targetAuthor: target.author,
    ...(settled ? mergeLastWord(context, two, texts) : pickStanding(mine)),
    ...numbers,
  };
}

/** Counts, which tell nothing of what stands in a segment. */
const COUNTS: readonly string[] = ['revision', 'changedAt'];

/** The same in everything that the history records. */
export function sameSegment(a: CopySegment, b: CopySegment): boolean {
  const [one, other] = [a, b] as unknown as Readonly<Record<string, JsonValue>>[];
  if (one === undefined || other === undefined) return false;
  const same = (field: string) => COUNTS.includes(field) || sameJson(one[field], other[field]);
  return Object.keys(one).every(same) && Object.keys(other).every((field) => field in one);
}

interface MergedText {
  readonly text: string;
  readonly author: PersonId | null;
  /** False while a conflict is open. */
  readonly settled: boolean;
}

function mergeText({ ancestor, arbiter }: MergeContext, two: Two<CopySegment>, side: Side): MergedText {
  const { id } = two.mine;
  const field = AUTHOR_OF[side];
  const now = { mine: two.mine[side], theirs: two.theirs[side] };
  const from = (branch: Branch, settled = true) => ({
    text: now[branch],
    author: two[branch][field],
    settled,
  });
  if (now.mine === now.theirs) return { ...from('mine'), author: authorOfBoth(ancestor, two, field) };
  const base = ancestor.value(id, side, now);
  const kept = BRANCHES.find((branch) => now[branch] === base);
  if (kept !== undefined) return from(other(kept));
  const taken = arbiter.decide({
    ...{ kind: 'text', id: `text:${id}:${side}`, segmentId: id, side, ancestor: base ?? null },
    mine: arbiter.said(now.mine, lastWord(ancestor, 'mine', id, [side])),
    theirs: arbiter.said(now.theirs, lastWord(ancestor, 'theirs', id, [side])),
  });
  return from(taken ?? 'mine', taken !== null);
}

/** Of two people who wrote the same, the one who did so first. */
function authorOfBoth(
  ancestor: Ancestor,
  two: Two<CopySegment>,
  field: 'sourceAuthor' | 'targetAuthor',
): PersonId | null {
  const { id } = two.mine;
  const now = { mine: two.mine[field], theirs: two.theirs[field] };
  if (now.mine === now.theirs) return now.mine;
  const base = ancestor.value(id, field, now);
  const kept = BRANCHES.find((branch) => now[branch] === base);
  return now[kept === undefined ? first(ancestor, id, field, now) : other(kept)];
}

/** The copy in which the field came first to what it is now. */
function first(ancestor: Ancestor, id: SegmentId, field: string, now: Two<JsonValue>): Branch {
  const [mine, theirs] = BRANCHES.map((branch) => {
    const since = ancestor.own(branch, id, field).filter(({ change }) => sameJson(change.after, now[branch]));
    return since.toSorted(earlierFirst)[0];
  });
  if (mine === undefined || theirs === undefined) {
    if (mine !== undefined || theirs !== undefined) return mine === undefined ? 'theirs' : 'mine';
    return JSON.stringify(now.mine) < JSON.stringify(now.theirs) ? 'mine' : 'theirs';
  }
  return earlierFirst(mine, theirs) <= 0 ? 'mine' : 'theirs';
}

function earlierFirst(a: LogEntry, b: LogEntry): number {
  return a.at - b.at || (a.change.id < b.change.id ? -1 : Number(a.change.id > b.change.id));
}

function mergeLastWord({ ancestor, arbiter }: MergeContext, two: Two<CopySegment>, merged: Texts): Standing {
  const { id } = two.mine;
  const base = baseStanding(ancestor, two);
  const texts = (branch: Branch) => ({ source: two[branch].source, target: two[branch].target });
  const joined = mergeStanding({
    base: { texts: baseTexts(ancestor, two), standing: base },
    sides: {
      mine: { texts: texts('mine'), standing: pickStanding(two.mine) },
      theirs: { texts: texts('theirs'), standing: pickStanding(two.theirs) },
    },
    merged,
    firstApproval: () =>
      first(ancestor, id, 'approvedBy', { mine: two.mine.approvedBy, theirs: two.theirs.approvedBy }),
  });
  if (joined !== 'conflict') return joined;
  const said = (branch: Branch) =>
    arbiter.said(pickStanding(two[branch]), lastWord(ancestor, branch, id, STANDING_FIELDS));
  const taken = arbiter.decide({
    ...{ kind: 'verdict', id: `verdict:${id}`, segmentId: id, ancestor: base ?? null },
    ...{ mine: said('mine'), theirs: said('theirs') },
  });
  return pickStanding(two[taken ?? 'mine']);
}

function baseTexts(ancestor: Ancestor, { mine, theirs }: Two<CopySegment>): Partial<Texts> {
  const known = TEXT_FIELDS.flatMap((field) => {
    const text = ancestor.value(mine.id, field, { mine: mine[field], theirs: theirs[field] });
    return text === undefined ? [] : [[field, text]];
  });
  return Object.fromEntries(known);
}

function baseStanding(ancestor: Ancestor, { mine, theirs }: Two<CopySegment>): Standing | undefined {
  const values = STANDING_FIELDS.map((field) =>
    ancestor.value<JsonValue>(mine.id, field, { mine: mine[field], theirs: theirs[field] }),
  );
  if (values.includes(undefined)) return undefined;
  const [state, approvedBy, verdictReason] = values;
  return { state, approvedBy, verdictReason } as unknown as Standing;
}

export function pickStanding({ state, approvedBy, verdictReason }: Standing): Standing {
  return { state, approvedBy, verdictReason };
}

/** Fields that no rule here knows, each for itself. */
function mergeOthers({ ancestor, arbiter }: MergeContext, two: Two<CopySegment>): Record<string, JsonValue> {
  const [mine, theirs] = BRANCHES.map((branch) => new Map<string, JsonValue>(Object.entries(two[branch])));
  const merged: Record<string, JsonValue> = {};
  for (const field of new Set([...(mine?.keys() ?? []), ...(theirs?.keys() ?? [])])) {
    if (RULED.includes(field)) continue;
    const now = { mine: mine?.get(field) ?? null, theirs: theirs?.get(field) ?? null };
    merged[field] = mergeField({ ancestor, arbiter }, two.mine.id, field, now, (sides) => ({
      ...{ kind: 'segment-field', id: `segment:${two.mine.id}:${field}`, segmentId: two.mine.id, field },
      ...sides,
    }));
  }
  return merged;
}

/** One field, three ways: whoever changed it; both, if they agree; else a conflict. */
export function mergeField(
  { ancestor, arbiter }: MergeContext,
  id: string,
  field: string,
  now: Two<JsonValue>,
  toConflict: (sides: {
    readonly ancestor: JsonValue;
    readonly mine: ReturnType<typeof arbiter.said<JsonValue>>;
    readonly theirs: ReturnType<typeof arbiter.said<JsonValue>>;
  }) => Parameters<Arbiter['decide']>[0],
): JsonValue {
  if (sameJson(now.mine, now.theirs)) return now.mine;
  const base = ancestor.value(id, field, now);
  const kept = BRANCHES.find((branch) => sameJson(now[branch], base));
  if (kept !== undefined) return now[other(kept)];
  const said = (branch: Branch) => arbiter.said(now[branch], lastWord(ancestor, branch, id, [field]));
  const conflict = toConflict({ ancestor: base ?? null, mine: said('mine'), theirs: said('theirs') });
  return now[arbiter.decide(conflict) ?? 'mine'];
}

/** The last change of any of these fields that is in this copy only; a merge's own only where there is no other. */
export function lastWord(
  ancestor: Ancestor,
  branch: Branch,
  id: string,
  fields: readonly string[],
): LogEntry | undefined {
  const all = fields.flatMap((field) => ancestor.own(branch, id, field));
  const people = all.filter(({ kind }) => kind !== 'merge-copies');
  return (people.length > 0 ? people : all).toSorted(earlierFirst).at(-1);
}
