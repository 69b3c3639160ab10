import { useEffect, useState } from 'react';
import type { Row, TextsAt } from '../../electron/ipc/contract.ts';
import { call } from '../api.ts';
import { type CompareBase, useSelection } from '../state/selection.ts';

type Texts = Pick<TextsAt, 'source' | 'target'>;

/**
 * The texts that a row is compared with: of every row the original, where that is asked for; of the active one also as it was
 * judged last, or at a moment of its history. Null: with nothing, or until they are here.
 */
export function useBase(row: Row | undefined, active: boolean): Texts | null {
  const original = useSelection((state) => state.compare);
  const base = useSelection((state) => (active ? state.base : null));
  const [got, setGot] = useState<{ readonly of: string; readonly texts: Texts | null } | null>(null);
  const segment = row?.segment.id;
  const of = segment === undefined || base === null ? null : keyOf(base, segment, row?.segment.revision ?? 0);
  useEffect(() => {
    if (of === null || segment === undefined || base === null) return;
    let current = true;
    void call('segments.textsAt', { segment, moment: base }).then((answer) => {
      if (current && answer.ok) setGot({ of, texts: answer.value });
    });
    return () => {
      current = false;
    };
  }, [of, segment, base]);
  if (of !== null) return got?.of === of ? got.texts : null;
  return original && row !== undefined ? { source: row.segment.original, target: row.segment.target } : null;
}

function keyOf(base: CompareBase, segment: string, revision: number): string {
  return JSON.stringify([base, segment, revision]);
}
