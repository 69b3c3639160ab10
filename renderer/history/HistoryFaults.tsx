import type { TFunction } from 'i18next';
import { ShieldAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FoundFault } from '../../electron/ipc/contract.ts';
import { say } from '../../i18n/say.ts';
import { closeDialog, openDialog } from '../state/app.ts';
import { useProject } from '../state/project.ts';
import { shortMoment } from '../text/when.ts';
import { Banner, Button, Dialog } from '../ui/index.ts';
import styles from './HistoryFaults.module.css';

/** Said above the grid where the project was changed with another program; nothing where its history holds. */
export function HistoryFaultsBanner() {
  const { t } = useTranslation();
  const found = useProject((state) => state.historyFaults);
  if (found === null) return null;
  return (
    <Banner
      tone="error"
      role="alert"
      icon={<ShieldAlert />}
      actions={
        <>
          <Button size="sm" onClick={() => openDialog({ kind: 'history-faults' })}>
            {t('history.faults.show')}
          </Button>
          <Button size="sm" variant="quiet" onClick={() => useProject.setState({ historyFaults: null })}>
            {t('history.faults.hide')}
          </Button>
        </>
      }
    >
      {t('history.faults.banner', { count: found.count })}
    </Banner>
  );
}

/** Each place, as far as it can be told. */
export function HistoryFaultsDialog() {
  const { t, i18n } = useTranslation();
  const found = useProject((state) => state.historyFaults);
  const more = found === null ? 0 : found.count - found.faults.length;
  return (
    <Dialog
      title={t('history.faults.title')}
      onClose={closeDialog}
      footer={
        <Button variant="primary" onClick={closeDialog}>
          {t('history.faults.close')}
        </Button>
      }
    >
      <div className={styles.body}>
        <p>{t('history.faults.lead')}</p>
        <ul className={styles.list}>
          {[...new Set(found?.faults.map((fault) => faultText(t, fault, i18n.language)))].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        {more > 0 && <p>{t('history.faults.more', { count: more })}</p>}
        <p>{t('history.faults.what')}</p>
      </div>
    </Dialog>
  );
}

function faultText(t: TFunction, fault: FoundFault, language: string): string {
  const text = capital(whatIsWrong(t, fault, language));
  const { number } = fault;
  return number === null ? text : t('history.faults.inSegment', { number, text });
}

function whatIsWrong(t: TFunction, { kind, field, command, document }: FoundFault, language: string): string {
  switch (kind) {
    case 'cut-short':
      return t('history.faults.cut-short');
    case 'originals':
      return t('history.faults.originals', { document: document ?? '' });
    case 'segment':
      return t('history.faults.segment', { field: say(t, `history.faults.field.${field}`, {}) });
    case 'chain':
    case 'command': {
      if (command === null) return t('history.faults.unknown');
      const at = shortMoment(command.at, Date.now(), language);
      const what = t(`editor.kind.${command.kind}`);
      return t(`history.faults.${kind}`, { what, name: command.authorName, at });
    }
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
