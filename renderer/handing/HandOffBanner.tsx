import { Inbox } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isOverdue, isSentTo } from '../../core/hand-off.ts';
import { openDialog } from '../state/app.ts';
import { useProject } from '../state/project.ts';
import { presentPerson, useSettings } from '../state/settings.ts';
import { useView } from '../state/view.ts';
import { shortDay, today } from '../text/when.ts';
import { Banner, Button } from '../ui/index.ts';
import { takeUp, useWaiting, workAs } from './waiting.ts';

/** What somebody sent to the person who works now: shown first, and returned from here. */
export function HandOffBanner() {
  const { t, i18n } = useTranslation();
  const readOnly = useProject(({ info }) => info?.readOnly ?? true);
  const shown = useView(({ filter }) => filter.handOff ?? null);
  const [handOff] = useWaiting(({ list }) => list);
  const person = useSettings(presentPerson);
  if (handOff === undefined || readOnly) return null;
  const mine = isSentTo(handOff, person);
  const { from, to, segments: count, due, message, id } = handOff;
  const when = due === null ? null : shortDay(due, i18n.language);
  return (
    <Banner
      tone="accent"
      label={t('handing.banner.label')}
      icon={<Inbox />}
      actions={
        <>
          {!mine && (
            <Button size="sm" onClick={() => void workAs(to.name, to.role)}>
              {t('handing.banner.iAm', { name: to.name })}
            </Button>
          )}
          {shown !== id && (
            <Button size="sm" onClick={() => void takeUp(handOff)}>
              {t('handing.banner.show')}
            </Button>
          )}
          <Button size="sm" variant="primary" onClick={() => openDialog({ kind: 'return', handOff })}>
            {t('handing.banner.return')}
          </Button>
        </>
      }
    >
      {mine
        ? t('handing.banner.text', { from, count })
        : t('handing.banner.textFor', { from, name: to.name, count })}{' '}
      {when !== null &&
        t(isOverdue(handOff, today()) ? 'handing.banner.overdue' : 'handing.banner.due', {
          due: when,
        })}{' '}
      {message !== '' && <q>{message}</q>}
    </Banner>
  );
}
