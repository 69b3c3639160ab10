import { useTranslation } from 'react-i18next';
import { isOverdue } from '../../core/hand-off.ts';
import type { ListedHandOff } from '../../electron/ipc/contract.ts';
import { shortDay, shortMoment, today } from '../text/when.ts';
import styles from './Handing.module.css';

/** The last ones are those that one asks about. */
const SHOWN = 6;

/** What went out already, and what of it is back. */
export function SentBefore({ list }: { readonly list: readonly ListedHandOff[] }) {
  const { t, i18n } = useTranslation();
  if (list.length === 0) return null;
  const moment = (at: number) => shortMoment(at, Date.now(), i18n.language);
  const standing = (handOff: ListedHandOff): string => {
    const { due, returned } = handOff;
    if (returned !== null) return t('handing.before.returned', { at: moment(returned.at) });
    if (due === null) return t('handing.before.out');
    const day = { due: shortDay(due, i18n.language) };
    return isOverdue(handOff, today()) ? t('handing.before.overdue', day) : t('handing.before.due', day);
  };
  return (
    <section aria-labelledby="sent-before" className={styles.before}>
      <h3 id="sent-before" className={styles.title}>
        {t('handing.before.title')}
      </h3>
      <ul className={styles.list}>
        {list.slice(0, SHOWN).map((handOff) => (
          <li key={handOff.id}>
            {t('handing.before.line', { name: handOff.to.name, at: moment(handOff.sentAt) })} ·{' '}
            {standing(handOff)}
            {handOff.returned !== null && handOff.returned.message !== '' && (
              <q className={styles.message}>{handOff.returned.message}</q>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
