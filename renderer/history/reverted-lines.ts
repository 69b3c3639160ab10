import type { TFunction } from 'i18next';
import type { Side } from '../../core/model.ts';
import type { RevertLine } from '../../electron/ipc/contract.ts';
import type { ChangeLine } from '../dialogs/ChangeList.tsx';

/** A line each text that would be another; one with the Thai where the state alone would. */
export function reverted(t: TFunction, lines: readonly RevertLine[]): readonly ChangeLine[] {
  return lines.flatMap((line) => {
    const { before, after } = line;
    const sides = (['source', 'target'] as const).filter((side) => before?.[side] !== after?.[side]);
    const state =
      before !== null && after !== null && before.state !== after.state
        ? `${t(`common.state.${before.state}`)} → ${t(`common.state.${after.state}`)}`
        : '';
    const gone =
      before === null ? t('history.takeBack.comes') : after === null ? t('history.takeBack.goes') : '';
    return (sides.length === 0 ? (['source'] as const) : sides).map((side, at): ChangeLine => {
      const remark = at === 0 ? gone || state : '';
      return { ...lineOf(line, side), ...(remark === '' ? {} : { remark }) };
    });
  });
}

function lineOf({ segment, number, before, after, tags }: RevertLine, side: Side): ChangeLine {
  return {
    ...{ key: `${segment} ${side}`, number, side, tags },
    ...{ before: before?.[side] ?? '', after: after?.[side] ?? '' },
  };
}
