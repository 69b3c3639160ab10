/** The alignment page: which groups are listed, those that are here whole, and the one that is worked on. */
import { create } from 'zustand';
import type { Side } from '../../core/model.ts';
import type {
  Aligned,
  AlignmentGroup,
  AlignmentSummary,
  Args,
  CallName,
  Value,
} from '../../electron/ipc/contract.ts';
import { call, must, showFailure } from '../api.ts';

export type AlignmentFilter = Args<'alignment.list'>['filter'];
export type AlignmentOrder = Args<'alignment.list'>['order'];

interface AlignmentState {
  readonly filter: AlignmentFilter;
  readonly order: AlignmentOrder;
  /** In the order shown, as of when it was asked for: what is done to a group moves no other. Null: not here yet. */
  readonly ids: readonly number[] | null;
  /** Of all that are listed, those to look at. */
  readonly open: ReadonlySet<number>;
  readonly groups: ReadonlyMap<number, AlignmentGroup>;
  readonly summary: AlignmentSummary | null;
  /** Index of the active group in `ids`, and the side that is meant. */
  readonly at: number;
  readonly side: Side;
  /** Rises with each wish for the focus. */
  readonly focusWish: number;
  /** What takes a while: segments are being made, or the texts are paired anew. */
  readonly busy: 'finish' | 'again' | null;
}

const NOTHING: AlignmentState = {
  ...{ filter: 'all', order: 'text', ids: null, open: new Set(), groups: new Map(), summary: null },
  ...{ at: 0, side: 'source', focusWish: 0, busy: null },
};

export const useAlignment = create<AlignmentState>(() => NOTHING);

/** Groups that are asked for at once, most of them before they are needed. */
const PAGE = 100;
const AHEAD = 40;
const asked = new Set<number>();

export function clearAlignment(): void {
  asked.clear();
  useAlignment.setState(NOTHING, true);
}

export function activeGroup(): AlignmentGroup | null {
  const { ids, at, groups } = useAlignment.getState();
  return groups.get(ids?.[at] ?? -1) ?? null;
}

/** Lists the groups anew. The active one stays where it is listed, but what is sorted by doubt is read from its beginning. */
export async function listGroups(
  change: { readonly filter?: AlignmentFilter; readonly order?: AlignmentOrder } = {},
): Promise<void> {
  const { filter, order, ids: before, at: index } = { ...useAlignment.getState(), ...change };
  const list = await must('alignment.list', { filter, order });
  if (list === undefined) return;
  const active = before?.[index];
  const stays = active !== undefined && change.order !== 'doubt';
  const at = Math.max(0, stays ? list.ids.indexOf(active) : 0);
  const { ids, summary } = list;
  const kept = useAlignment.getState().groups;
  useAlignment.setState({ filter, order, ids, open: new Set(list.open), summary, at, groups: kept });
  await loadGroups(at, at);
  wishFocus();
}

/** Sees to it that the groups at these indexes are here. */
export async function loadGroups(first: number, last: number): Promise<void> {
  const { ids, groups } = useAlignment.getState();
  const absent = (from: number, to: number) =>
    (ids ?? []).slice(Math.max(0, from), to + 1).filter((id) => !groups.has(id) && !asked.has(id));
  if (absent(first, last).length === 0) return;
  const missing = absent(first - AHEAD, last + AHEAD);
  for (let from = 0; from < missing.length; from += PAGE) {
    const wanted = missing.slice(from, from + PAGE);
    for (const id of wanted) asked.add(id);
    const found = await must('alignment.groups', { groups: wanted });
    for (const id of wanted) asked.delete(id);
    if (found !== undefined) keepGroups(found);
  }
}

function keepGroups(found: readonly AlignmentGroup[]): void {
  const groups = new Map(useAlignment.getState().groups);
  for (const group of found) groups.set(group.id, group);
  useAlignment.setState({ groups });
}

export function wishFocus(): void {
  useAlignment.setState(({ focusWish }) => ({ focusWish: focusWish + 1 }));
}

/** Makes a group the active one. */
export async function goToGroup(at: number, side = useAlignment.getState().side): Promise<void> {
  const { ids } = useAlignment.getState();
  const last = (ids?.length ?? 0) - 1;
  if (last < 0) return;
  const index = Math.min(Math.max(at, 0), last);
  await loadGroups(index - 5, index + 5);
  useAlignment.setState({ at: index, side });
  wishFocus();
}

/** The next group that needs to be looked at, round the end once; false where there is none other than this one. */
export async function seekOpen(direction: 'next' | 'previous'): Promise<boolean> {
  const { ids, at, open } = useAlignment.getState();
  const count = ids?.length ?? 0;
  for (let walked = 1; walked <= count; walked += 1) {
    const index = (at + (direction === 'next' ? walked : -walked) + count) % count;
    if (!open.has(ids?.[index] ?? -1)) continue;
    await goToGroup(index);
    return true;
  }
  return false;
}

type AlignName = { [Name in CallName]: Value<Name> extends Aligned ? Name : never }[CallName];

/** Runs an act, and shows what it did; a failure is told. */
export async function align<Name extends AlignName>(name: Name, args: Args<Name>): Promise<Aligned | null> {
  const result = await call(name, args);
  if (!result.ok) {
    showFailure(result.error);
    return null;
  }
  // Every call of that kind gives an Aligned: AlignName says so.
  const aligned: Aligned = result.value;
  await adopt(aligned);
  return aligned;
}

async function adopt(aligned: Aligned): Promise<void> {
  if (aligned.many) {
    useAlignment.setState({ groups: new Map(), summary: aligned.summary });
    await listGroups();
    return;
  }
  const state = useAlignment.getState();
  const active = state.ids?.[state.at];
  const gone = new Set(aligned.gone);
  const ids = placed(state.ids ?? [], aligned, active);
  const groups = new Map(state.groups);
  const open = new Set(state.open);
  for (const id of gone) {
    groups.delete(id);
    open.delete(id);
  }
  for (const group of aligned.groups) {
    groups.set(group.id, group);
    if (group.level === 'confirmed' || group.level === 'sure') open.delete(group.id);
    else open.add(group.id);
  }
  const index = active === undefined || gone.has(active) ? -1 : ids.indexOf(active);
  const first = ids.indexOf(aligned.groups[0]?.id ?? -1);
  const at = [index, first].find((one) => one >= 0) ?? Math.min(state.at, ids.length - 1);
  useAlignment.setState({ ids, groups, open, summary: aligned.summary, at: Math.max(0, at) });
}

/**
 * The list without what is gone; what is new stands after the one before it in the text or, where that is not listed, where
 * the active one stood. Pure.
 */
export function placed(
  before: readonly number[],
  { groups, gone }: Pick<Aligned, 'groups' | 'gone'>,
  active: number | undefined,
): readonly number[] {
  const missing = groups.filter(({ id }) => !before.includes(id));
  if (missing.length === 0 && gone.length === 0) return before;
  const away = new Set(gone);
  const ids = [...before];
  for (const { id, after } of missing) {
    const place = after === null ? -1 : ids.indexOf(after);
    const beside = active === undefined ? -1 : ids.indexOf(active);
    ids.splice(after !== null && place < 0 ? beside + 1 : place + 1, 0, id);
  }
  return ids.filter((id) => !away.has(id));
}
