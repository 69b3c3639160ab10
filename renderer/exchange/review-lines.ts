import type { TFunction } from 'i18next';
import type { Args, ReviewLine } from '../../electron/ipc/contract.ts';
import type { ChangeGroup, ChangeLine } from '../dialogs/ChangeList.tsx';

const PARTS = ['source', 'target', 'state', 'note'] as const;
type Part = (typeof PARTS)[number];

const keyOf = (line: ReviewLine, part: Part): string => `${line.segment} ${part}`;

/** What the table changes, a line for each cell; what was changed here too stands apart. */
export function reviewGroups(t: TFunction, lines: readonly ReviewLine[]): readonly ChangeGroup[] {
  const linesOf = (conflict: boolean) =>
    lines.filter((line) => line.conflict === conflict).flatMap((line) => changeLines(t, line));
  const groups = [
    { id: 'changed', title: t('exchange.takeReview.changed'), lines: linesOf(false) },
    { id: 'conflict', title: t('exchange.takeReview.conflict'), lines: linesOf(true) },
  ];
  return groups.filter((group) => group.lines.length > 0);
}

function changeLines(t: TFunction, line: ReviewLine): ChangeLine[] {
  return PARTS.flatMap((part): ChangeLine[] => {
    const after = line[part];
    if (after === null) return [];
    const named = (state: ReviewLine['now']['state']) => t(`common.state.${state}`);
    const texts =
      part === 'note'
        ? { before: '', after }
        : part === 'state'
          ? { before: named(line.now.state), after: named(line.state ?? line.now.state) }
          : { before: line.now[part], after };
    return [
      {
        ...texts,
        key: keyOf(line, part),
        number: line.number,
        side: part === 'source' ? 'source' : 'target',
        tags: part === 'source' || part === 'target' ? line.tags : [],
        remark: t(`exchange.takeReview.part.${part}`),
        label: () =>
          t('exchange.takeReview.line', { number: line.number, part: t(`exchange.takeReview.part.${part}`) }),
      },
    ];
  });
}

/** What is ticked at first: all but what was changed here too. */
export function ticksOf(lines: readonly ReviewLine[]): readonly string[] {
  return lines.flatMap((line) =>
    line.conflict ? [] : PARTS.filter((part) => line[part] !== null).map((part) => keyOf(line, part)),
  );
}

export function editsOf(
  lines: readonly ReviewLine[],
  ticked: ReadonlySet<string>,
): Args<'review.take'>['edits'] {
  return lines.flatMap((line) => {
    const taken = <P extends Part>(part: P) => (ticked.has(keyOf(line, part)) ? line[part] : null);
    const [source, target, state, note] = [taken('source'), taken('target'), taken('state'), taken('note')];
    if (source === null && target === null && state === null && note === null) return [];
    return [
      {
        ...{ segment: line.segment, expectedRevision: line.revision },
        ...(source === null ? {} : { source }),
        ...(target === null ? {} : { target }),
        ...(state === null ? {} : { state }),
        ...(note === null ? {} : { note }),
      },
    ];
  });
}
