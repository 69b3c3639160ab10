import { MousePointer2, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Artifact, SlotRepair } from '../../core/model.ts';
import type { Row } from '../../electron/ipc/contract.ts';
import { useSelection } from '../state/selection.ts';
import { EmptyState } from '../ui/index.ts';
import { ArtifactCard, KeptCard } from './ArtifactCard.tsx';
import styles from './Artifacts.module.css';
import { openArtifacts } from './mend.ts';
import { SlotCard } from './SlotCard.tsx';
import { sameRepair } from './slot-form.ts';

type Entry =
  | { readonly kind: 'one'; readonly artifact: Artifact }
  | {
      readonly kind: 'slots';
      readonly repair: SlotRepair;
      readonly artifacts: readonly [Artifact, ...Artifact[]];
    };

/** Artifacts that are filled together stand together, where the first of them stands. Pure. */
export function grouped(artifacts: readonly Artifact[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const artifact of artifacts) {
    const repair = artifact.slotRepair;
    const at = entries.findIndex((entry) => entry.kind === 'slots' && sameRepair(entry.repair, repair));
    const group = entries[at];
    if (repair === undefined) entries.push({ kind: 'one', artifact });
    else if (group?.kind === 'slots') entries[at] = { ...group, artifacts: [...group.artifacts, artifact] };
    else entries.push({ kind: 'slots', repair, artifacts: [artifact] });
  }
  return entries;
}

export function ArtifactsPanel({ row }: { readonly row: Row | null }) {
  const { t } = useTranslation();
  const active = useSelection((state) => state.artifact);
  if (row === null) {
    return (
      <EmptyState
        icon={<MousePointer2 />}
        title={t('editor.panel.noRow')}
        text={t('editor.panel.noRowHint')}
      />
    );
  }
  const entries = grouped(openArtifacts(row.artifacts));
  const kept = row.artifacts.filter(({ status }) => status === 'kept');
  return (
    <div className={styles.list}>
      {entries.map((entry) =>
        entry.kind === 'one' ? (
          <ArtifactCard
            key={entry.artifact.id}
            artifact={entry.artifact}
            tags={row.segment.tags}
            active={entry.artifact.id === active}
          />
        ) : (
          <SlotCard
            key={entry.repair.slots.map(({ span, text }) => `${span.start} ${text}`).join()}
            artifacts={entry.artifacts}
            repair={entry.repair}
            source={row.segment.source}
            active={entry.artifacts.some(({ id }) => id === active)}
          />
        ),
      )}
      {entries.length === 0 && (
        <EmptyState
          icon={<ShieldCheck />}
          title={t('editor.artifacts.none')}
          text={t('editor.artifacts.noneHint')}
        />
      )}
      {kept.length > 0 && (
        <section aria-label={t('editor.artifacts.keptTitle')}>
          <h3 className={styles.keptTitle}>{t('editor.artifacts.keptTitle')}</h3>
          {kept.map((artifact) => (
            <KeptCard key={artifact.id} artifact={artifact} />
          ))}
        </section>
      )}
    </div>
  );
}
