/** What the engine found out in a quiet moment, by comparing the segments of a document: shown without a word. */
import type { Events } from '../../electron/ipc/contract.ts';
import { useProject } from './project.ts';
import { reloadPages, useView } from './view.ts';

export async function adoptCompared({ segments, summary }: Events['compared']): Promise<void> {
  useProject.setState({ summary });
  const { rows } = useView.getState();
  if (segments === null || segments.some((id) => rows.has(id))) await reloadPages();
}
