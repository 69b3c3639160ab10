import { keepNoteDrafts } from '../notes/note-drafts.ts';
import { flushCell } from '../state/cell.ts';

/** Before another project takes the place of the open one: keeps all that is typed. False where that failed, and was told. */
export async function readyToLeave(): Promise<boolean> {
  return (await flushCell()) && (await keepNoteDrafts());
}
