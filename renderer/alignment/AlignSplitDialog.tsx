import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Side } from '../../core/model.ts';
import { isThaiSafeBoundary } from '../../core/text/graphemes.ts';
import type { AlignmentGroup } from '../../electron/ipc/contract.ts';
import { CutSlider } from '../grid/CutSlider.tsx';
import { cutsOf, likelyCut } from '../grid/cuts.ts';
import dialog from '../grid/SplitDialog.module.css';
import { closeDialog } from '../state/app.ts';
import { Button, Dialog } from '../ui/index.ts';
import { actOn } from './act.ts';

/** The active pair in two: each text is cut between words, or goes whole to one of the two. */
export function AlignSplitDialog({ group }: { readonly group: AlignmentGroup }) {
  const { t } = useTranslation();
  const [source, target] = [placesOf(group, 'source'), placesOf(group, 'target')];
  const [sourceCut, setSourceCut] = useState(() => likelyPlace(source, group, 'source'));
  const [targetCut, setTargetCut] = useState(() => likelyPlace(target, group, 'target'));
  const [sourceAt, targetAt] = [source[sourceCut] ?? 0, target[targetCut] ?? 0];
  const length = (side: Side) => textOf(group, side).length;
  const parts =
    sourceAt + targetAt > 0 && sourceAt + targetAt < length('source') + length('target') ? 'two' : 'one';
  const split = async () => {
    if (parts === 'one') return;
    closeDialog();
    await actOn({ kind: 'split', source: sourceAt, target: targetAt });
  };
  return (
    <Dialog
      size="lg"
      title={t('alignment.split.title')}
      onClose={closeDialog}
      onSubmit={() => void split()}
      footer={
        <>
          <Button onClick={closeDialog}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit" disabled={parts === 'one'}>
            {t('alignment.split.apply')}
          </Button>
        </>
      }
    >
      <p className={dialog.lead}>{t('alignment.split.lead')}</p>
      {length('source') > 0 && (
        <CutSlider
          side="source"
          text={textOf(group, 'source')}
          cuts={source}
          cut={sourceCut}
          onCut={setSourceCut}
        />
      )}
      {length('target') > 0 && (
        <CutSlider
          side="target"
          text={textOf(group, 'target')}
          cuts={target}
          cut={targetCut}
          onCut={setTargetCut}
        />
      )}
    </Dialog>
  );
}

const textOf = (group: AlignmentGroup, side: Side) => group.pieces[side].map(({ text }) => text).join('');

/** Where the text may be cut: between words and pieces, before all of it, after all of it. */
function placesOf(group: AlignmentGroup, side: Side): readonly number[] {
  const text = textOf(group, side);
  const within = cutsOf(text, side).filter((at) => isThaiSafeBoundary(text, at));
  return [...new Set([0, ...edgesOf(group, side), ...within, text.length])].sort((a, b) => a - b);
}

const edgesOf = (group: AlignmentGroup, side: Side) => {
  const first = group.pieces[side][0]?.start ?? 0;
  return group.pieces[side].slice(1).map(({ start }) => start - first);
};

/** Which part of the text the first of the two is taken to be: told by the side that is in pieces already. */
function likelyShare(group: AlignmentGroup): number {
  for (const side of ['source', 'target'] as const) {
    const edge = nearest(edgesOf(group, side), textOf(group, side).length / 2);
    if (edge !== undefined) return edge / textOf(group, side).length;
  }
  return 0.5;
}

/** Index among the places: between two pieces, or else where the text most likely falls in two. */
function likelyPlace(places: readonly number[], group: AlignmentGroup, side: Side): number {
  const share = likelyShare(group);
  const text = textOf(group, side);
  const edge = nearest(edgesOf(group, side), text.length * share);
  const best = edge ?? cutsOf(text, side)[likelyCut(text, side, share)];
  return best === undefined ? places.length - 1 : places.indexOf(best);
}

function nearest(places: readonly number[], wanted: number): number | undefined {
  return places.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
}
