/** Repairs from the panel and from the keyboard. What is being typed is saved first, so that a repair never loses it. */
import type { Artifact, ArtifactId } from '../../core/model.ts';
import { showFailure } from '../api.ts';
import { i18n } from '../i18n.ts';
import { act } from '../state/act.ts';
import { openDialog } from '../state/app.ts';
import { flushCell } from '../state/cell.ts';
import { usePanel } from '../state/panel.ts';
import { activeRow, lookAt } from '../state/selection.ts';
import { announce } from '../ui/announcer.tsx';
import { sameRepair } from './slot-form.ts';

/** The artifacts of a row that a person still has to decide, in the order of the text. */
export function openArtifacts(artifacts: readonly Artifact[]): readonly Artifact[] {
  return artifacts
    .filter(({ status }) => status === 'open')
    .sort((a, b) => a.side.localeCompare(b.side) || a.span.start - b.span.start);
}

export const isOpenError = ({ status, severity }: Artifact): boolean =>
  status === 'open' && severity === 'error';

export function openErrors(artifacts: readonly Artifact[]): number {
  return artifacts.filter(isOpenError).length;
}

/** Saving rescans the segment: the same fault may stand a little further on, under a new id. */
function refound(before: Artifact): Artifact | null {
  const artifacts = activeRow()?.artifacts ?? [];
  const alike = artifacts.filter(({ rule, side, text }) => {
    return rule === before.rule && side === before.side && text === before.text;
  });
  const distance = (one: Artifact) => Math.abs(one.span.start - before.span.start);
  return (
    artifacts.find(({ id }) => id === before.id) ?? alike.sort((a, b) => distance(a) - distance(b))[0] ?? null
  );
}

/** The artifact as it stands once everything typed is saved, with the revision it stands on. */
async function settled(artifact: Artifact): Promise<{ artifact: Artifact; revision: number } | null> {
  if (!(await flushCell())) return null;
  const now = refound(artifact);
  const row = activeRow();
  if (now !== null && row !== null) return { artifact: now, revision: row.segment.revision };
  showFailure({ code: 'fix-stale', params: {} });
  return null;
}

function tellRepaired(count: number): void {
  announce(i18n.t('editor.artifacts.repaired', { count }));
  const [next] = openArtifacts(activeRow()?.artifacts ?? []);
  lookAt(next?.id ?? null);
}

export async function applyFix(artifact: Artifact, fix: number): Promise<void> {
  const now = await settled(artifact);
  if (now === null) return;
  const applied = await act('repair.apply', {
    picks: [{ artifact: now.artifact.id, fix, revision: now.revision }],
  });
  if (applied === undefined) return;
  if (applied.skipped.length > 0) showFailure({ code: 'fix-stale', params: {} });
  else tellRepaired(1);
}

export async function applySlots(artifact: Artifact, values: readonly (string | null)[]): Promise<void> {
  const now = await settled(artifact);
  if (now === null) return;
  if (!sameRepair(artifact.slotRepair, now.artifact.slotRepair)) {
    showFailure({ code: 'fix-stale', params: {} });
    return;
  }
  const applied = await act('repair.slots', {
    artifact: now.artifact.id,
    expectedRevision: now.revision,
    values: [...values],
  });
  if (applied !== undefined) tellRepaired(values.filter((value) => value !== null).length);
}

export async function keep(artifact: Artifact, reason: string, everywhere: boolean): Promise<boolean> {
  const now = await settled(artifact);
  if (now === null) return false;
  const applied = await act('artifacts.keep', { artifact: now.artifact.id, reason, everywhere });
  if (applied === undefined) return false;
  usePanel.setState({ keeping: null });
  announce(i18n.t('editor.artifacts.kept'));
  return true;
}

export async function unkeep(artifact: ArtifactId): Promise<void> {
  if ((await flushCell()) && (await act('artifacts.unkeep', { artifact })) !== undefined) lookAt(artifact);
}

/** Shows what repairing every artifact like this one would do. */
export async function repairAlike(artifact: Artifact, fix: number): Promise<void> {
  const now = await settled(artifact);
  if (now !== null) openDialog({ kind: 'repair', scope: { kind: 'alike', artifact: now.artifact.id, fix } });
}

export async function repairSafe(): Promise<void> {
  if (await flushCell()) openDialog({ kind: 'repair', scope: { kind: 'all-safe' } });
}
