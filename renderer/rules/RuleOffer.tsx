import { useTranslation } from 'react-i18next';
import { quoted } from '../artifacts/words.ts';
import { openDialog } from '../state/app.ts';
import { declineOffer, useOffer } from '../state/offer.ts';
import { Button } from '../ui/index.ts';
import styles from './Rules.module.css';

/** Quietly, above what belongs to the row: a repair made twice by hand may become a rule. */
export function RuleOffer() {
  const { t } = useTranslation();
  const offer = useOffer((state) => state.offer);
  if (offer === null) return null;
  const { find, replace } = offer;
  const words = { find: quoted(find), replace: quoted(replace) };
  return (
    <section role="status" aria-label={t('ruling.offer.label')} className={styles.offer}>
      <p>{replace === '' ? t('ruling.offer.textRemoved', words) : t('ruling.offer.text', words)}</p>
      <div className={styles.offerActions}>
        <Button
          size="sm"
          variant="primary"
          onClick={() =>
            openDialog({
              kind: 'rule',
              rule: null,
              start: { find, replacement: replace, mode: 'word' },
              from: null,
            })
          }
        >
          {t('ruling.offer.make')}
        </Button>
        <Button size="sm" variant="quiet" onClick={() => void declineOffer()}>
          {t('ruling.offer.decline')}
        </Button>
      </div>
    </section>
  );
}
