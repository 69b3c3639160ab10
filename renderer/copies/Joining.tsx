import { useTranslation } from 'react-i18next';
import type { MergePreview } from '../../electron/ipc/contract.ts';
import styles from './MergeDialog.module.css';

/** Enough to see what a person did; the history has the rest. */
const NAMED = 8;

/** Who did how much in the other copy, what of it joins, and which verdicts fall. */
export function Joining({ preview }: { readonly preview: MergePreview }) {
  const { t } = useTranslation();
  const { joining, fallen, fallenCount } = preview;
  const { segments, notes, documents, people } = joining;
  const parts = [
    segments > 0 ? t('copies.segments', { count: segments }) : null,
    notes > 0 ? t('copies.notes', { count: notes }) : null,
    documents > 0 ? t('copies.documents', { count: documents }) : null,
  ].filter((part) => part !== null);
  return (
    <section className={styles.joining}>
      <h3 className={styles.title}>{t('copies.joins')}</h3>
      <ul className={styles.list}>
        {people.slice(0, NAMED).map(({ name, commands }) => (
          <li key={name}>{t('copies.by', { name, steps: t('copies.steps', { count: commands }) })}</li>
        ))}
      </ul>
      {preview.returned
        .filter(({ message }) => message !== '')
        .map(({ by, message }) => (
          <p key={`${by} ${message}`}>
            {t('copies.message', { name: by })}: <q>{message}</q>
          </p>
        ))}
      {parts.length > 0 && <p>{parts.join(' · ')}</p>}
      {fallenCount > 0 && (
        <>
          <h3 className={styles.title}>{t('copies.fallen.title', { count: fallenCount })}</h3>
          <p>{t('copies.fallen.lead')}</p>
          <ul className={styles.list}>
            {fallen.slice(0, NAMED).map(({ number, state, name }) => {
              const what = { number, state: t(`common.state.${state}`) };
              return (
                <li key={`${number} ${state} ${name}`}>
                  {name === null
                    ? t('copies.fallen.line', what)
                    : t('copies.fallen.lineBy', { ...what, name })}
                </li>
              );
            })}
            {fallenCount > NAMED && <li aria-hidden>…</li>}
          </ul>
        </>
      )}
    </section>
  );
}
