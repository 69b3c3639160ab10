import { useCallback, useEffect, useRef, useState } from 'react';
import type { TimelineEntry, TimelineFilter } from '../../electron/ipc/contract.ts';
import { must } from '../api.ts';
import { useProject } from '../state/project.ts';

const PAGE = 100;

interface Timeline {
  readonly entries: readonly TimelineEntry[];
  /** There are older ones. */
  readonly more: boolean;
  /** Of all that the filter lets through; null until it is known. */
  readonly total: number | null;
}

const NOTHING: Timeline = { entries: [], more: false, total: null };

/** The entries, newest first, as far as they were asked for; anew after every command. */
export function useTimeline(filter: TimelineFilter): Timeline & { readonly loadMore: () => void } {
  const latest = useProject((state) => state.latest);
  const [timeline, setTimeline] = useState(NOTHING);
  const asked = useRef(0);
  const busy = useRef(false);
  const load = useCallback(async (wanted: TimelineFilter, before: Timeline, _after: unknown) => {
    asked.current += 1;
    const mine = asked.current;
    busy.current = true;
    const last = before.entries.at(-1)?.command.id ?? null;
    const page = await must('history.list', { filter: wanted, before: last, limit: PAGE });
    if (mine !== asked.current) return;
    busy.current = false;
    if (page === undefined) return;
    const { entries, more, total } = page;
    setTimeline({ entries: [...before.entries, ...entries], more, total: total ?? before.total });
  }, []);
  useEffect(() => {
    void load(filter, NOTHING, latest);
  }, [load, filter, latest]);
  const loadMore = () => {
    if (timeline.more && !busy.current) void load(filter, timeline, latest);
  };
  return { ...timeline, loadMore };
}
