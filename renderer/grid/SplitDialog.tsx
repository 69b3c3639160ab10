import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InlineTag } from '../../core/formats/inline.ts';
import type { SegmentId, Side } from '../../core/model.ts';
import { suggestTargetCut } from '../../core/segmentation/index.ts';
import { i18n } from '../i18n.ts';
import { act } from '../state/act.ts';
import { closeDialog } from '../state/app.ts';
import { useCell } from '../state/cell.ts';
import { focusRow } from '../state/selection.ts';
import { useView } from '../state/view.ts';
import { announce, Button, Dialog } from '../ui/index.ts';
import { CutSlider } from './CutSlider.tsx';
import { cutsOf, likelyCut, nearestCut } from './cuts.ts';
import styles from './SplitDialog.module.css';

interface SplitDialogProps {
  readonly segment: SegmentId;
  readonly at: { readonly side: Side; readonly offset: number } | null;
}

const NO_TAGS: readonly InlineTag[] = [];

/** Where each of the two texts is cut: proposed from the caret, moved word by word, seen before it is done. */
export function SplitDialog({ segment, at }: SplitDialogProps) {
  const { t } = useTranslation();
  const row = useView(({ rows }) => rows.get(segment));
  const source = row?.segment.source ?? '';
  const target = row?.segment.target ?? '';
  const tags = row?.segment.tags ?? NO_TAGS;
  const propose = (text: string, side: Side) => {
    if (at?.side === side) return nearestCut(cutsOf(text, side, tags), at.offset);
    if (at?.side === 'source') {
      const texts = { original: row?.segment.original ?? '', source, target };
      const likely = suggestTargetCut(texts, at.offset);
      return nearestCut(
        cutsOf(text, side, tags),
        likely < target.length ? likely : (at.offset / source.length) * text.length,
      );
    }
    return likelyCut(text, side, at === null || target === '' ? 0.5 : at.offset / target.length, tags);
  };
  const [sourceCut, setSourceCut] = useState(() => propose(source, 'source'));
  const [targetCut, setTargetCut] = useState(() => propose(target, 'target'));
  if (row === undefined) return null;
  const sourceOffset = cutsOf(source, 'source', tags)[sourceCut];
  const split = async () => {
    if (sourceOffset === undefined) return;
    useCell.setState({ open: null });
    const applied = await act('segments.split', {
      segment,
      expectedRevision: row.segment.revision,
      sourceOffset,
      targetOffset: cutsOf(target, 'target', tags)[targetCut] ?? target.length,
    });
    if (applied === undefined) return;
    closeDialog();
    focusRow();
    announce(i18n.t('editor.split.done'));
  };
  return (
    <Dialog
      size="lg"
      title={t('editor.split.title', { number: row.number })}
      onClose={closeDialog}
      onSubmit={() => void split()}
      footer={
        <>
          <Button onClick={closeDialog}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit" disabled={sourceOffset === undefined}>
            {t('editor.split.apply')}
          </Button>
        </>
      }
    >
      <p className={styles.lead}>{t('editor.split.lead')}</p>
      <CutSlider
        side="source"
        text={source}
        tags={tags}
        cuts={cutsOf(source, 'source', tags)}
        cut={sourceCut}
        onCut={setSourceCut}
      />
      {target !== '' && (
        <CutSlider
          side="target"
          text={target}
          tags={tags}
          cuts={cutsOf(target, 'target', tags)}
          cut={targetCut}
          onCut={setTargetCut}
        />
      )}
    </Dialog>
  );
}
