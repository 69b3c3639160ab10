/** `--terms FILE`: terms as TBX or as a table. */
import { readTermFile } from '../core/terms/files.ts';
import type { Term, TermId } from '../core/terms/term.ts';
import { Termbase } from '../core/terms/termbase.ts';
import { about } from './failure.ts';
import { readInput } from './files.ts';

/** No terms where no file is named. Throws the file, xml and csv codes, naming the file. */
export async function readTerms(file: string | undefined): Promise<Termbase> {
  if (file === undefined) return new Termbase([]);
  return about(file, async () => {
    const terms = readTermFile(await readInput(file));
    return new Termbase(
      terms.map((term, index): Term => ({ ...term, id: term.id ?? (String(index) as TermId) })),
    );
  });
}
