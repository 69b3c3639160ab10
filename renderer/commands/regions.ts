/** The parts of the editor that F6 goes round, by the id of their element. */
import { wishFocus } from '../state/alignment.ts';
import type { PanelTab } from '../state/panel.ts';
import { focusRow } from '../state/selection.ts';

export const REGIONS = ['top', 'filters', 'grid', 'alignment', 'panel', 'actions'] as const;
export type Region = (typeof REGIONS)[number];

const FOCUSABLE =
  'button:not(:disabled):not([tabindex="-1"]), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

export function focusRegion(region: Region): void {
  if (region === 'grid') focusRow();
  else if (region === 'alignment') wishFocus();
  else document.getElementById(region)?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}

export function focusTab(tab: PanelTab): void {
  document.querySelector<HTMLElement>(`#panel [data-tab="${tab}"]`)?.focus();
}

/** @param step 1 for the next region after the one with the focus, -1 for the one before */
export function nextRegion(step: 1 | -1): void {
  const focused = document.activeElement;
  const regions = REGIONS.filter((region) => document.getElementById(region) !== null);
  const at = regions.findIndex((region) => document.getElementById(region)?.contains(focused) === true);
  const from = at < 0 ? regions.findIndex((region) => region === 'grid' || region === 'alignment') : at;
  const next = regions[(from + step + regions.length) % regions.length];
  if (next !== undefined) focusRegion(next);
}

export const SEARCH_FIELD = 'search-field';

export function focusSearch(): void {
  const field = document.getElementById(SEARCH_FIELD);
  if (field instanceof HTMLInputElement) {
    field.focus();
    field.select();
  }
}
