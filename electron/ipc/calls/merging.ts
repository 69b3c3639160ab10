/** Two copies of a project as one. Answered by the shell: the other copy is a file. */
import { z } from 'zod';
import type { Applied, ChosenFile, MergePreview } from '../shown.ts';
import { nothing, shell, token } from './call.ts';

const branch = z.enum(['mine', 'theirs']);

const choices = z.strictObject({
  /** Go before the rule. */
  picks: z.array(z.strictObject({ conflict: z.string().max(200), take: branch })).max(10_000),
  /** For all that is not picked; null: one by one. */
  prefer: z.enum(['mine', 'theirs', 'newer']).nullable(),
});
export type MergeChoices = z.infer<typeof choices>;

export const mergingCalls = {
  /** Other copies of the open project in its folder, as synchronised folders make them; the first few. */
  'copies.beside': shell<readonly ChosenFile[]>()(nothing),
  /** What merging the file into the open project would do. */
  'copies.preview': shell<MergePreview>()(z.strictObject({ token, choices })),
  /** One command. With `acceptFaults` although one of the histories does not hold. */
  'copies.merge': shell<Applied>()(z.strictObject({ token, choices, acceptFaults: z.boolean() })),
} as const;
