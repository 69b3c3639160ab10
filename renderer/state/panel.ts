/** The parts around the grid: which tab, how wide, and which inline form is open in them. */
import { create } from 'zustand';
import type { ArtifactId, SegmentId } from '../../core/model.ts';
import { type Arrangement, arrange, type Wish } from './room.ts';

export const PANEL_TABS = ['artifacts', 'notes', 'history', 'memory'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

/** A verdict that is given once its reason is written. */
export interface Asking {
  readonly verdict: 'request-changes' | 'reject';
  readonly reason: string;
}

interface PanelState {
  readonly tab: PanelTab;
  /** Pixels, once a person has drawn the divider; null: a share of the window's width, whatever that is now. */
  readonly panelSize: number | null;
  readonly filtersSize: number | null;
  readonly panelWish: Wish;
  readonly filtersWish: Wish;
  /** Of the window, pixels. */
  readonly width: number;
  /** The artifact whose "keep" form is open. */
  readonly keeping: ArtifactId | null;
  /** Verdicts whose reasons are being written, each with its own segment. */
  readonly asking: ReadonlyMap<SegmentId, Asking>;
  /** The artifact whose fixes are offered under the cursor. */
  readonly fixing: ArtifactId | null;
  /** Where the tags of the segment are offered, in the window's pixels; null: nowhere. */
  readonly tagsAt: DOMRect | null;
  /** Whether the field of a new note is to take the focus; met once, by the field. */
  readonly noteWish: boolean;
  /** The artifact whose number field is to take the focus; met once, by its card. */
  readonly slotWish: ArtifactId | null;
}

/** A share of a width, within bounds; all in pixels. */
function share(width: number, part: number, least: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, width * part)));
}

export const usePanel = create<PanelState>(() => ({
  tab: 'artifacts',
  panelSize: null,
  filtersSize: null,
  panelWish: 'auto',
  filtersWish: 'auto',
  width: window.innerWidth,
  keeping: null,
  asking: new Map(),
  fixing: null,
  tagsAt: null,
  noteWish: false,
  slotWish: null,
}));

/** Asks for the reason of a verdict on a segment; what is written of one already stays. Null: no longer. */
export function askReason(segment: SegmentId, change: Partial<Asking> | null): void {
  const asking = new Map(usePanel.getState().asking);
  if (change === null) asking.delete(segment);
  else asking.set(segment, { verdict: 'reject', reason: '', ...asking.get(segment), ...change });
  usePanel.setState({ asking });
}

/** Where the parts around the grid stand now. */
export function arrangement(state: PanelState = usePanel.getState()): Arrangement {
  const { width, panelWish, panelSize, filtersWish, filtersSize } = state;
  return arrange(
    width,
    { wish: panelWish, size: panelSize ?? share(width, 0.24, 280, 400) },
    { wish: filtersWish, size: filtersSize ?? share(width, 0.15, 176, 240) },
  );
}

/** Shows or hides a part; whatever it was before where not said. True where that changed anything. */
export function showPart(part: 'panel' | 'filters', shown = arrangement()[part] === 'hidden'): boolean {
  if (shown === (arrangement()[part] !== 'hidden')) return false;
  const before = usePanel.getState();
  const wish = `${part}Wish` as const;
  const byItself = arrangement({ ...before, [wish]: 'auto' })[part] !== 'hidden';
  usePanel.setState({ [wish]: byItself === shown ? 'auto' : shown ? 'open' : 'closed' });
  return true;
}

export const showTab = (tab: PanelTab) => usePanel.setState({ tab });

export function writeNote(): void {
  showPart('panel', true);
  usePanel.setState({ tab: 'notes', noteWish: true });
}

export function fillSlotsOf(artifact: ArtifactId): void {
  showPart('panel', true);
  usePanel.setState({ tab: 'artifacts', slotWish: artifact });
}

export function keepArtifact(artifact: ArtifactId): void {
  showPart('panel', true);
  usePanel.setState({ tab: 'artifacts', keeping: artifact });
}
