import { joinPieces } from '../../core/alignment/work/groups.ts';
import { type AlignmentGroup, alignmentGroups, alignmentHead, listAlignment } from '../alignment.ts';
import type { Outcome } from '../applied.ts';
import { query, type WritableDb } from '../connection.ts';
import type { CommandContext } from './command.ts';
import { type ImportOptions, type ImportSegment, importDocuments } from './import.ts';

const CLEAR = ['alignment', 'alignment_pieces', 'alignment_groups', 'alignment_acts'].map((table) =>
  query(`alignment.clear.${table}`, `DELETE FROM ${table}`),
);

/**
 * Makes a document of the alignment: a segment of each group, in order. English that stands alone becomes a segment without
 * Thai, so that it is there to be seen, exported, and given the Thai that the machine left out. The alignment is gone then;
 * like any import it can't be undone. Throws `not-found` and what importing throws.
 */
export function finishAlignment(
  db: WritableDb,
  context: CommandContext,
  options: ImportOptions = {},
): Outcome {
  return db.write(() => {
    const head = alignmentHead(db);
    const groups = alignmentGroups(db, listAlignment(db, 'all', 'text').ids);
    const outcome = importDocuments(db, context, [{ ...head, segments: segmentsOf(groups) }], options);
    for (const clear of CLEAR) db.run(clear);
    return outcome;
  });
}

/** The two texts go from the project, unpaired. Can't be undone. Throws `not-found`. */
export function discardAlignment(db: WritableDb): void {
  db.write(() => {
    alignmentHead(db);
    for (const clear of CLEAR) db.run(clear);
  });
}

/** A paragraph begins where one does in the Thai, and where English without Thai begins one. Pure. */
export function segmentsOf(groups: readonly Pick<AlignmentGroup, 'pieces'>[]): ImportSegment[] {
  let paragraph = -1;
  let last = '';
  return groups.map(({ pieces: { source, target } }) => {
    const first = source[0] === undefined ? `en ${target[0]?.paragraph}` : `th ${source[0].paragraph}`;
    if (first !== last) paragraph += 1;
    const end = source.at(-1);
    last = end === undefined ? first : `th ${end.paragraph}`;
    return { paragraph, text: joinPieces(source), target: joinPieces(target), state: null, notes: [] };
  });
}
