import { useMemo } from 'react';
import type { Row } from '../../electron/ipc/contract.ts';
import { useMatches } from '../state/matches.ts';
import type { TermMark } from '../text/pieces.ts';

const NONE: readonly TermMark[] = [];

/** The terms in the Thai of a row, with their English; nothing where they are not wanted, or of another text. */
export function useTermMarks({ segment }: Row, wanted: boolean): readonly TermMark[] {
  const found = useMatches(({ of, answer }) =>
    wanted && of === segment.id && answer?.source === segment.source ? answer.terms : null,
  );
  return useMemo(
    () =>
      found === null
        ? NONE
        : found.map(({ start, end, term }) => ({ start, end, says: term.english.join(', ') || term.note })),
    [found],
  );
}
