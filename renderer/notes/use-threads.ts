import { useEffect, useRef, useState } from 'react';
import type { NoteId } from '../../core/model.ts';
import type { FoundThreads, ListedThread, NoteFilter, NoteSort } from '../../electron/ipc/contract.ts';
import { must } from '../api.ts';

const PAGE = 50;

/** Threads that the filter lets through, and those of them that have been asked for; null until they are found. */
export function useThreads(filter: NoteFilter, sort: NoteSort) {
  const [found, setFound] = useState<FoundThreads | null>(null);
  const [threads, setThreads] = useState<ReadonlyMap<NoteId, ListedThread>>(new Map());
  const asked = useRef(new Set<number>());
  useEffect(() => {
    let current = true;
    void must('notes.find', { filter, sort }).then((result) => {
      if (!current || result === undefined) return;
      asked.current = new Set();
      setFound(result);
    });
    return () => {
      current = false;
    };
  }, [filter, sort]);
  const load = async (first: number, last: number) => {
    if (found === null) return;
    for (let page = Math.floor(Math.max(0, first) / PAGE); page <= Math.floor(last / PAGE); page += 1) {
      const notes = found.notes.slice(page * PAGE, (page + 1) * PAGE);
      if (notes.length === 0 || asked.current.has(page)) continue;
      asked.current.add(page);
      const listed = await must('notes.threads', { notes: [...notes] });
      if (listed === undefined) return;
      setThreads((known) => new Map([...known, ...listed.map((one) => [one.opening.id, one] as const)]));
    }
  };
  return { found, threads, load };
}
