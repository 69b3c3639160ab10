import { useTranslation } from 'react-i18next';
import type { Row } from '../../electron/ipc/contract.ts';
import { ArtifactsPanel } from '../artifacts/ArtifactsPanel.tsx';
import { openArtifacts } from '../artifacts/mend.ts';
import { HistoryPanel } from '../history/HistoryPanel.tsx';
import { NotesPanel } from '../notes/NotesPanel.tsx';
import { RuleOffer } from '../rules/RuleOffer.tsx';
import { showTab, usePanel } from '../state/panel.ts';
import { MatchesPanel } from '../terms/MatchesPanel.tsx';
import { Badge, Tabs } from '../ui/index.ts';
import styles from './Editor.module.css';

/** What belongs to the active row. */
export function Panel({ row }: { readonly row: Row | null }) {
  const { t } = useTranslation();
  const tab = usePanel((state) => state.tab);
  const artifacts = row === null ? 0 : openArtifacts(row.artifacts).length;
  const notes = row?.openNotes ?? 0;
  const count = (number: number) => (number === 0 ? undefined : <Badge>{number}</Badge>);
  return (
    <aside id="panel" aria-label={t('editor.panel.label')} className={styles.panel}>
      <RuleOffer />
      <Tabs
        label={t('editor.panel.label')}
        className={styles.tabs ?? ''}
        selected={tab}
        onSelect={showTab}
        tabs={[
          { id: 'artifacts', label: t('editor.panel.artifacts'), extra: count(artifacts) },
          { id: 'notes', label: t('editor.panel.notes'), extra: count(notes) },
          { id: 'history', label: t('editor.panel.history') },
          { id: 'memory', label: t('editor.panel.memory') },
        ]}
      >
        {tab === 'artifacts' && <ArtifactsPanel row={row} />}
        {tab === 'notes' && <NotesPanel row={row} />}
        {tab === 'history' && <HistoryPanel row={row} />}
        {tab === 'memory' && <MatchesPanel row={row} />}
      </Tabs>
    </aside>
  );
}
