/** Hand-offs: a copy of the project for a named person, and its way back. */
import { z } from 'zod';
import type { HandOffId } from '../../../core/hand-off.ts';
import { type DocumentId, ROLES } from '../../../core/model.ts';
import type { Applied, ListedHandOff } from '../shown.ts';
import { engine, id, nothing, shell } from './call.ts';
import { filterSchema } from './looking.ts';

const message = z.string().max(2_000);

/** What is sent, as the page knows it. */
const part = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({ kind: z.literal('document'), document: id<DocumentId>() }),
  /** What the filter lets through now. */
  z.strictObject({ kind: z.literal('shown'), filter: filterSchema }),
]);

const send = z.strictObject({
  to: z.strictObject({ name: z.string().trim().min(1).max(80), role: z.enum(ROLES) }),
  due: z.iso.date().nullable(),
  message,
  part,
});
export type SendRequest = z.infer<typeof send>;

/** The file's name, and what the command that put it on record did. */
interface Handed {
  readonly name: string;
  readonly applied: Applied;
}

export const handingCalls = {
  /** All of the project, the last one first. */
  'handOffs.list': engine<readonly ListedHandOff[]>()(nothing),
  /** Those that wait for the person who works now, the last one first. */
  'handOffs.waiting': engine<readonly ListedHandOff[]>()(nothing),
  /** Null where the person chose no place for the file. */
  'handOffs.send': shell<Handed | null>()(send),
  'handOffs.return': shell<Handed | null>()(z.strictObject({ handOff: id<HandOffId>(), message })),
} as const;
