/** What every list of calls is made of. */
import { z } from 'zod';
import type { SegmentId } from '../../../core/model.ts';

z.config({ jitless: true }); // zod probes eval otherwise, which our CSP refuses

export interface Call<By extends 'shell' | 'engine', Schema extends z.ZodType, Value> {
  /** Who answers: the shell (main process: dialogs, settings, files) or the engine (the worker with the database). */
  readonly by: By;
  readonly args: Schema;
  /** Type only. */
  readonly value?: Value;
}
export const shell =
  <Value>() =>
  <S extends z.ZodType>(args: S): Call<'shell', S, Value> => ({ by: 'shell', args });
export const engine =
  <Value>() =>
  <S extends z.ZodType>(args: S): Call<'engine', S, Value> => ({ by: 'engine', args });

export const nothing = z.strictObject({});
export const id = <T extends string>() => z.string().regex(/^[0-9a-f-]{36}$/) as unknown as z.ZodType<T>;
export const segmentId = id<SegmentId>();
/** Stands for a file of the person's, whose path the page never sees. */
export const token = z.string().regex(/^[0-9a-f]{32}$/);
/** Longest text of a cell, a note or a reason that the app takes. */
export const TEXT_LIMIT = 100_000;
export const text = z.string().max(TEXT_LIMIT);
export const reason = z.string().max(2_000);
export const side = z.enum(['source', 'target']);
export const revision = z.int().min(0);
