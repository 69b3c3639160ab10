import { useTranslation } from 'react-i18next';
import type { SegmentId } from '../../core/model.ts';
import type { ExportReview } from '../../electron/ipc/contract.ts';
import { say } from '../../i18n/say.ts';
import styles from './ExportDialog.module.css';

interface StandingProps {
  readonly review: ExportReview;
  readonly onGo: (segment: SegmentId) => void;
}

interface Line {
  readonly key: string;
  readonly segment: SegmentId;
  readonly number: number;
  readonly what: string;
  readonly text: string;
}

/** What is not approved and which artifacts are open: each line leads to its segment. */
export function Standing({ review, onGo }: StandingProps) {
  const { t } = useTranslation();
  const { notApproved, notApprovedCount, openArtifacts, openArtifactCount } = review;
  return (
    <>
      {notApprovedCount > 0 && (
        <Lines
          title={t('exchange.review.notApproved', { count: notApprovedCount })}
          total={notApprovedCount}
          lines={notApproved.map(({ id, number, state, source }) => ({
            key: id,
            segment: id,
            number,
            what: t(`common.state.${state}`),
            text: source,
          }))}
          onGo={onGo}
        />
      )}
      {openArtifactCount > 0 && (
        <Lines
          title={t('exchange.review.artifacts', { count: openArtifactCount })}
          total={openArtifactCount}
          lines={openArtifacts.map(({ id, number, rule, text }, index) => ({
            key: `${id} ${index}`,
            segment: id,
            number,
            // A person's rule is named by its own name.
            what: say(t, `rules.${rule}.title`, { defaultValue: rule }),
            text,
          }))}
          onGo={onGo}
        />
      )}
    </>
  );
}

interface LinesProps {
  readonly title: string;
  readonly total: number;
  readonly lines: readonly Line[];
  readonly onGo: (segment: SegmentId) => void;
}

export function Lines({ title, total, lines, onGo }: LinesProps) {
  const { t } = useTranslation();
  const more = total - lines.length;
  return (
    <div className={styles.group}>
      <h4 className={styles.groupTitle}>{title}</h4>
      <ul className={styles.lines}>
        {lines.map(({ key, segment, number, what, text }) => (
          <li key={key}>
            <button type="button" className={styles.line} onClick={() => onGo(segment)}>
              <span className={styles.number}>
                <span className="visually-hidden">{t('exchange.review.goTo', { number })}</span>
                <span aria-hidden>{number}</span>
              </span>
              <span className={styles.whatIs}>{what}</span>
              <span lang="th" className={styles.text}>
                {text}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.more}>{t('exchange.review.more', { count: more })}</p>}
    </div>
  );
}
