import type { TFunction } from 'i18next';
import type { RepairLine } from '../../electron/ipc/contract.ts';
import { ruleTitle } from '../artifacts/words.ts';
import type { ChangeGroup } from './ChangeList.tsx';

export const repairKey = ({ artifact, fix }: RepairLine): string => `${artifact.id} ${fix}`;

/** The lines of a preview by rule, the rule with the most of them first; within a rule in their order. */
export function groupRepairs(t: TFunction, lines: readonly RepairLine[]): readonly ChangeGroup[] {
  const rules = Map.groupBy(lines, ({ artifact }) => artifact.rule);
  return [...rules]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([rule, own]) => ({
      id: rule,
      title: t('dialogs.repair.group', { rule: titleOf(t, own), count: own.length }),
      lines: own.map((line) => ({
        key: repairKey(line),
        number: line.number,
        before: line.before,
        after: line.after,
        side: line.artifact.side,
        tags: line.tags,
        label: () =>
          t('dialogs.repair.line', {
            number: line.number,
            before: line.artifact.text,
            after: line.artifact.fixes[line.fix]?.text ?? '',
          }),
      })),
    }));
}

function titleOf(t: TFunction, lines: readonly RepairLine[]): string {
  const [first] = lines;
  return first === undefined ? '' : ruleTitle(first.artifact, t);
}
