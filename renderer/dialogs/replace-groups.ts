import type { TFunction } from 'i18next';
import type { ReplaceLine } from '../../electron/ipc/contract.ts';
import type { ChangeGroup } from './ChangeList.tsx';

export const replaceKey = ({ segment, side }: ReplaceLine): string => `${segment} ${side}`;

/** The lines of a preview as one list without heads; which side each is of is said only where both were searched. */
export function replaceGroups(
  t: TFunction,
  lines: readonly ReplaceLine[],
  side: ReplaceLine['side'] | 'both',
): readonly ChangeGroup[] {
  return [
    {
      id: 'all',
      title: null,
      lines: lines.map((line) => ({
        key: replaceKey(line),
        number: line.number,
        before: line.before,
        after: line.after,
        side: line.side,
        tags: line.tags,
        label: () => t('dialogs.replace.line', { number: line.number, side: t(`common.side.${line.side}`) }),
        ...(side === 'both' ? { remark: t(`dialogs.replace.short.${line.side}`) } : {}),
      })),
    },
  ];
}
