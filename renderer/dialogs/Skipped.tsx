import { useTranslation } from 'react-i18next';
import type { SegmentId } from '../../core/model.ts';
import { goToSegment } from '../state/selection.ts';
import { Button } from '../ui/index.ts';
import styles from './RepairPreview.module.css';

interface SkippedProps {
  readonly segments: readonly { readonly segment: SegmentId; readonly number: number }[];
  /** The dialog is left for a segment. */
  readonly onGo: () => void;
}

/** What a bulk command left alone because it had changed since the preview. */
export function Skipped({ segments, onGo }: SkippedProps) {
  const { t } = useTranslation();
  return (
    <section role="status" className={styles.skipped}>
      <p>{t('dialogs.changes.skipped', { count: segments.length })}</p>
      <ul>
        {segments.map(({ segment, number }) => (
          <li key={segment}>
            <Button
              size="sm"
              onClick={() => {
                onGo();
                void goToSegment(segment);
              }}
            >
              {t('dialogs.changes.goTo', { number })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
