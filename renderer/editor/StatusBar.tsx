import { Check, CircleAlert, History, LoaderCircle, PencilLine, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { run } from '../commands/run.ts';
import { openDialog } from '../state/app.ts';
import { type Standing, standingOf, useCell } from '../state/cell.ts';
import { goToLeftDraft, useLeftDrafts } from '../state/left-drafts.ts';
import { useProject } from '../state/project.ts';
import { changeFilter } from '../state/selection.ts';
import { presentPerson, useSettings } from '../state/settings.ts';
import { isFiltered, NO_FILTER, useView } from '../state/view.ts';
import styles from './StatusBar.module.css';

const SAVED = {
  saved: Check,
  saving: LoaderCircle,
  typing: PencilLine,
  kept: PencilLine,
  failed: CircleAlert,
  unsaved: CircleAlert,
  unkept: CircleAlert,
} as const satisfies Record<Standing, unknown>;

export function StatusBar() {
  const { t } = useTranslation();
  const summary = useProject((state) => state.summary);
  const total = useView((state) => state.total);
  const filtered = useView((state) => isFiltered(state.filter));
  const saving = useCell(standingOf);
  const name = useSettings((settings) => presentPerson(settings)?.name ?? null);
  const role = useSettings((settings) => settings.role);
  const left = useLeftDrafts((segments) => segments.length);
  const Icon = SAVED[saving];
  return (
    <footer className={styles.bar}>
      {summary !== null && (
        <p className={styles.counts}>
          <span>{t('editor.status.segments', { count: summary.segments })}</span>
          {filtered && (
            <span>
              {t('editor.status.shown', { count: total })}{' '}
              <button type="button" className={styles.clear} onClick={() => void changeFilter(NO_FILTER)}>
                {t('commands.view.clearFilters')}
              </button>
            </span>
          )}
          <span>{t('editor.status.artifacts', { count: summary.openArtifacts })}</span>
          <button type="button" className={styles.clear} onClick={() => void run('view.allNotes')}>
            {t('editor.status.notes', { count: summary.openNotes })}
          </button>
        </p>
      )}
      {left > 0 && (
        <button type="button" className={styles.drafts} onClick={() => void goToLeftDraft()}>
          <History aria-hidden />
          {t('editor.draft.left', { count: left })}
        </button>
      )}
      <p className={styles.saved}>
        <Icon aria-hidden />
        {t(`editor.status.${saving}`)}
      </p>
      <button type="button" className={styles.person} onClick={() => openDialog({ kind: 'identity' })}>
        <UserRound aria-hidden />
        {name === null
          ? t('editor.status.nobody')
          : t('editor.status.person', { name, role: t(`common.role.${role}`) })}
      </button>
    </footer>
  );
}
