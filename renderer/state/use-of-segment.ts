import { useEffect, useState } from 'react';
import type { SegmentId } from '../../core/model.ts';
import { useProject } from './project.ts';

/**
 * What belongs to a segment (its notes, its history), asked for anew after every command. Null until it is here; what
 * belongs to another segment is never given.
 * @param ask the same function every time; undefined where the answer failed
 */
export function useOfSegment<T>(
  segment: SegmentId | null,
  ask: (segment: SegmentId) => Promise<T | undefined>,
): T | null {
  const latest = useProject((state) => state.latest);
  const [got, setGot] = useState<{ readonly of: SegmentId; readonly value: T } | null>(null);
  useEffect(() => {
    // The latest command is what a fresh answer is for.
    const wish = { segment, after: latest };
    const of = wish.segment;
    if (of === null) return;
    let current = true;
    void ask(of).then((value) => {
      if (current && value !== undefined) setGot({ of, value });
    });
    return () => {
      current = false;
    };
  }, [segment, ask, latest]);
  return got !== null && got.of === segment ? got.value : null;
}
