/** Work of the engine that may take a while: its progress, and the half second before it is worth showing. */
import { useEffect, useState } from 'react';
import { on } from '../api.ts';

export interface JobProgress {
  readonly done: number;
  readonly total: number;
}

const WORTH_SHOWING_MS = 500;

/** True once `active` has held for half a second. */
export function useSlow(active: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!active) return;
    const timer = setTimeout(() => setSlow(true), WORTH_SHOWING_MS);
    return () => clearTimeout(timer);
  }, [active]);
  return slow && active;
}

/** The latest progress while `active`; null until the first word of it. */
export function useProgress(active: boolean): JobProgress | null {
  const [progress, setProgress] = useState<JobProgress | null>(null);
  useEffect(() => {
    setProgress(null);
    return active ? on('progress', ({ done, total }) => setProgress({ done, total })) : undefined;
  }, [active]);
  return active ? progress : null;
}
