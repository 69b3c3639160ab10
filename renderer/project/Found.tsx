import type { TFunction } from 'i18next';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { SEGMENT_STATES } from '../../core/model.ts';
import type { ImportPreview } from '../../electron/ipc/contract.ts';
import { cx } from '../ui/index.ts';
import styles from './Found.module.css';

interface FoundProps {
  readonly preview: ImportPreview;
  /** A correction is being looked at; what stands here is from before it. */
  readonly stale: boolean;
}

/** What only some files say. */
function moreFacts(
  { languages, notes, tagged, states }: ImportPreview,
  t: TFunction,
  number: (value: number) => string,
): (readonly [string, string])[] {
  const said = (language: string) => language || t('newProject.found.undeclared');
  const counted = SEGMENT_STATES.flatMap((state) => {
    const count = states[state] ?? 0;
    return count === 0 ? [] : [`${t(`common.state.${state}`)} ${number(count)}`];
  });
  return [
    ...(languages === null
      ? []
      : [
          [
            t('newProject.found.languages'),
            t('newProject.found.languagePair', {
              source: said(languages.source),
              target: said(languages.target),
            }),
          ] as const,
        ]),
    ...(counted.length === 0 ? [] : [[t('newProject.found.states'), counted.join(' · ')] as const]),
    ...(notes === 0 ? [] : [[t('newProject.found.notes'), number(notes)] as const]),
    ...(tagged === 0 ? [] : [[t('newProject.found.tagged'), number(tagged)] as const]),
  ];
}

/** What was recognised: numbers, artifacts by family, and the first rows as they will be. */
export function Found({ preview, stale }: FoundProps) {
  const { t, i18n } = useTranslation();
  const number = (value: number) => value.toLocaleString(i18n.language);
  const { format, paragraphs, segments, withTarget, artifacts } = preview;
  const pair = format === 'text-pair';
  const inParagraphs = pair
    ? t('newProject.found.paragraphsPair', {
        thai: number(paragraphs.thai),
        english: number(paragraphs.english),
      })
    : number(paragraphs.thai);
  const facts: readonly (readonly [string, string])[] = [
    [t('newProject.found.format'), t(`newProject.format.${format}`)],
    ...(format === 'text' || pair ? [[t('newProject.found.paragraphs'), inParagraphs] as const] : []),
    [t('newProject.found.segments'), number(segments)],
    [t('newProject.found.withTarget'), number(withTarget)],
    ...moreFacts(preview, t, number),
  ];
  const count = artifacts.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={cx(styles.found, stale && styles.stale)}>
      <section aria-labelledby="found-title">
        <h2 id="found-title" className={styles.title}>
          {t('newProject.found.title')}
        </h2>
        <dl className={styles.facts}>
          {facts.map(([name, value]) => (
            <div key={name} className={styles.fact}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {pair && paragraphs.thai !== paragraphs.english && (
          <p className={styles.unequal}>
            <TriangleAlert aria-hidden />
            {t('newProject.found.unequal')}
          </p>
        )}
      </section>
      {preview.documents.length > 1 && <Documents documents={preview.documents} />}
      <section aria-labelledby="artifacts-title">
        <h2 id="artifacts-title" className={styles.title}>
          {count === 0 ? t('newProject.artifacts.none') : t('newProject.artifacts.title', { count })}
        </h2>
        {count === 0 ? (
          <p className={styles.hint}>{t('newProject.artifacts.noneHint')}</p>
        ) : (
          <ul className={styles.families}>
            {[...artifacts]
              .sort((a, b) => b.count - a.count)
              .map((family) => (
                <li key={family.family} className={styles.family}>
                  <span>{t(`families.${family.family}`)}</span>
                  <span className={styles.count}>{number(family.count)}</span>
                </li>
              ))}
          </ul>
        )}
      </section>
      <FirstRows preview={preview} />
    </div>
  );
}

function Documents({ documents }: Pick<ImportPreview, 'documents'>) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="documents-title">
      <h2 id="documents-title" className={styles.title}>
        {t('newProject.found.documents', { count: documents.length })}
      </h2>
      <ul className={styles.documents}>
        {documents.map(({ name, segments }, index) => (
          <li key={index} className={styles.family}>
            <span>{name}</span>
            <span className={styles.count}>
              {t('newProject.found.documentSegments', { count: segments })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function FirstRows({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTranslation();
  const more = preview.segments - preview.sample.length;
  return (
    <section aria-labelledby="rows-title">
      <h2 id="rows-title" className={styles.title}>
        {t('newProject.preview.title')}
      </h2>
      <table className={styles.rows}>
        <thead>
          <tr>
            <th scope="col">{t('newProject.preview.source')}</th>
            <th scope="col">{t('newProject.preview.target')}</th>
          </tr>
        </thead>
        <tbody>
          {preview.sample.map(({ source, target }, index) => (
            <tr key={index}>
              <td lang="th">{source}</td>
              <td lang="en">
                {target === '' ? (
                  <span className={styles.hint}>{t('newProject.preview.empty')}</span>
                ) : (
                  target
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className={styles.hint}>{t('newProject.preview.more', { count: more })}</p>}
    </section>
  );
}
