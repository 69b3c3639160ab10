import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { InlineTag } from '../../core/formats/inline.ts';
import type { Artifact } from '../../core/model.ts';
import { messageText } from '../api.ts';
import { SeverityMark } from '../marks/marks.tsx';
import { usePanel } from '../state/panel.ts';
import { useProject } from '../state/project.ts';
import { lookAt } from '../state/selection.ts';
import { ChippedText } from '../tags/ChipMark.tsx';
import { Button, cx } from '../ui/index.ts';
import styles from './Artifacts.module.css';
import { KeepForm } from './KeepForm.tsx';
import { applyFix, repairAlike, unkeep } from './mend.ts';
import { fixText, quoted, ruleTitle } from './words.ts';

interface ArtifactCardProps {
  readonly artifact: Artifact;
  /** Of its segment. */
  readonly tags: readonly InlineTag[];
  readonly active: boolean;
}

/** One fault: what stands there, why it is one, and what to do. */
export function ArtifactCard({ artifact, tags, active }: ArtifactCardProps) {
  const { t } = useTranslation();
  const keeping = usePanel((state) => state.keeping === artifact.id);
  const readOnly = useProject(({ info }) => info?.readOnly ?? false);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (active) card.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const { fixes } = artifact;
  const title = ruleTitle(artifact, t);
  return (
    <article
      ref={card}
      aria-label={t('editor.artifacts.card', { title, text: quoted(artifact.text) })}
      aria-current={active}
      className={cx(styles.card, active && styles.current)}
    >
      <header className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <SeverityMark severity={artifact.severity} />
      </header>
      <button
        type="button"
        lang={artifact.side === 'source' ? 'th' : 'en'}
        className={styles.quote}
        onClick={() => lookAt(artifact.id)}
      >
        <ChippedText text={quoted(artifact.text)} tags={tags} />
      </button>
      <p className={cx(styles.why, 'selectable')}>{messageText(artifact.reason, t)}</p>
      {keeping ? (
        <KeepForm artifact={artifact} />
      ) : (
        !readOnly && (
          <>
            {fixes.length > 0 && (
              <div className={styles.actions}>
                {fixes.map((fix, at) => (
                  <Button
                    key={`${fix.text}-${fix.label?.key ?? ''}`}
                    size="sm"
                    variant={at === 0 && active ? 'primary' : 'secondary'}
                    onClick={() => void applyFix(artifact, at)}
                  >
                    {fixText(artifact, fix, t)}
                  </Button>
                ))}
              </div>
            )}
            <div className={styles.more}>
              {fixes.length > 0 && (
                <Button size="sm" variant="quiet" onClick={() => void repairAlike(artifact, 0)}>
                  {t('menu.artifact.repairAlike')}
                </Button>
              )}
              <Button size="sm" variant="quiet" onClick={() => usePanel.setState({ keeping: artifact.id })}>
                {t('menu.artifact.keep')}
              </Button>
            </div>
          </>
        )
      )}
    </article>
  );
}

/** A place that somebody decided is right: small, with the reason and the way back. */
export function KeptCard({ artifact }: { readonly artifact: Artifact }) {
  const { t } = useTranslation();
  const readOnly = useProject(({ info }) => info?.readOnly ?? false);
  return (
    <article className={styles.kept}>
      <p className="selectable">
        <span lang={artifact.side === 'source' ? 'th' : 'en'} className={styles.keptText}>
          {quoted(artifact.text)}
        </span>{' '}
        {t('editor.artifacts.keptBecause', {
          title: ruleTitle(artifact, t),
          reason: artifact.keptReason ?? '',
        })}
      </p>
      {!readOnly && (
        <Button size="sm" variant="quiet" onClick={() => void unkeep(artifact.id)}>
          {t('editor.artifacts.unkeep')}
        </Button>
      )}
    </article>
  );
}
