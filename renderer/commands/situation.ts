import { openArtifacts } from '../artifacts/mend.ts';
import { useAlignment } from '../state/alignment.ts';
import { useApp } from '../state/app.ts';
import { presentChoices } from '../state/matches.ts';
import { useProject } from '../state/project.ts';
import { activeRow } from '../state/selection.ts';
import { useSettings } from '../state/settings.ts';
import { isFiltered, useView } from '../state/view.ts';
import type { Situation } from './table.ts';

/** What is so now; `focused` is the element with the focus. */
export function readSituation(focused: Element | null = document.activeElement): Situation {
  const { page, dialog } = useApp.getState();
  const { info, undo: project } = useProject.getState();
  const undo = page.at === 'alignment' ? (useAlignment.getState().summary ?? project) : project;
  const row = activeRow();
  const cell = focused?.closest('[data-cell]') != null;
  return {
    editor: page.at === 'editor' && info !== null,
    alignment: page.at === 'alignment' && info !== null,
    aligning: info?.aligning ?? false,
    documents: (info?.documents.length ?? 0) > 0,
    // The question who works now is asked above whatever is open.
    dialog: dialog !== null || document.querySelector('dialog[open]') !== null,
    cell,
    field:
      !cell &&
      focused !== null &&
      focused.matches('input:not([type=checkbox], [type=radio]), textarea, select'),
    grid: focused?.getAttribute('role') === 'row',
    segment: row !== null,
    choices: presentChoices().length,
    tags: row !== null && row.segment.tags.length > 0,
    artifact: row !== null && openArtifacts(row.artifacts).length > 0,
    reviewer: useSettings.getState().role === 'reviewer',
    readOnly: info?.readOnly ?? false,
    undo: undo.undo !== null,
    redo: undo.redo !== null,
    filtered: isFiltered(useView.getState().filter),
  };
}
