import type { Actor, Detection } from '../../core/model.ts';

/** What the rules find in a segment: core/artifacts/scan.ts. */
export type Scanner = (segment: { readonly source: string; readonly target: string }) => readonly Detection[];

/** Goes along with every command. */
export interface CommandContext {
  readonly actor: Actor;
  readonly scan: Scanner;
  /** Milliseconds; default Date.now. */
  readonly now?: () => number;
}
