import { Files } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { openDialog } from '../state/app.ts';
import { Banner, Button } from '../ui/index.ts';
import { forgetCopy, useCopiesBeside } from './beside.ts';

/** Says that another copy of the project lies beside it, as a synchronised folder makes them. */
export function CopyBanner() {
  const { t } = useTranslation();
  const [copy] = useCopiesBeside();
  if (copy === undefined) return null;
  return (
    <Banner
      tone="info"
      role="status"
      icon={<Files />}
      actions={
        <>
          <Button size="sm" onClick={() => openDialog({ kind: 'merge-copy', copy })}>
            {t('copies.beside.merge')}
          </Button>
          <Button size="sm" variant="quiet" onClick={() => forgetCopy(copy.token)}>
            {t('copies.beside.later')}
          </Button>
        </>
      }
    >
      {t('copies.beside.text', { name: copy.name })}
    </Banner>
  );
}
