import { useTranslation } from 'react-i18next';
import type { RevertHindrance, RevertPreview } from '../../electron/ipc/contract.ts';
import styles from './Timeline.module.css';
import { SegmentLink } from './TimelineItem.tsx';

/** What stands in the way and is left alone, by reason; each leads to its segment. */
export function Hindrances({ preview }: { readonly preview: RevertPreview }) {
  const { t } = useTranslation();
  const { blocked, hindrances } = preview;
  if (blocked === 0) return null;
  const byReason = Map.groupBy(hindrances, ({ reason }) => reason);
  return (
    <section className={styles.hindrances} aria-labelledby="hindrances">
      <h3 id="hindrances">{t('history.takeBack.blocked', { count: blocked })}</h3>
      {[...byReason].map(([reason, own]) => (
        <div key={reason}>
          <p className={styles.lead}>{t(`history.takeBack.why.${reason}`)}</p>
          <ul>
            {own.map((one, at) => (
              <Hindrance key={`${at}-${one.segment}`} hindrance={one} />
            ))}
          </ul>
        </div>
      ))}
      {blocked > hindrances.length && (
        <p className={styles.by}>
          {t('history.takeBack.moreBlocked', { count: blocked - hindrances.length })}
        </p>
      )}
    </section>
  );
}

function Hindrance({ hindrance }: { readonly hindrance: RevertHindrance }) {
  const { segment, number, text } = hindrance;
  return (
    <li className={styles.hindrance}>
      {number !== null && <SegmentLink segment={segment} number={number} />}
      <p lang={hindrance.reason === 'text' ? 'th' : undefined}>{text}</p>
    </li>
  );
}
