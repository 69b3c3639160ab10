/** What files that were dropped on a page, or chosen together, are meant for. */
import type { Failure, Result } from '../../core/errors.ts';
import { SAMPLE_BYTES, thaiShare } from '../../core/text/thai-share.ts';
import type { ChosenFile } from '../../electron/ipc/contract.ts';
import { isText } from './import-draft.ts';

interface Texts {
  readonly kind: 'texts';
  readonly thai: ChosenFile;
  /** Of two texts that belong together. */
  readonly english: ChosenFile | null;
  /** Further documents. */
  readonly more: readonly ChosenFile[];
}

export type Received =
  | { readonly kind: 'project'; readonly file: ChosenFile }
  | Texts
  | { readonly kind: 'too-many' };

/** As many as one import takes (electron/ipc/calls/files.ts). */
export const MOST_FILES = 200;
export const isProject = (name: string) => /\.songphasa$/i.test(name);

async function thaiShareOf(file: File): Promise<number> {
  try {
    return thaiShare(new Uint8Array(await file.slice(0, SAMPLE_BYTES).arrayBuffer()));
  } catch {
    return 0; // a folder, or a file that went away: the shell says so when it is asked for the token
  }
}

/** Surely a Thai text: two such are two documents. */
const THAI = 0.5;

/** Two texts that belong together, the one with more Thai first, or as they came where that does not tell; null: they do not. */
function pairOf<T extends { readonly name: string }>(
  files: readonly T[],
  shares: readonly number[],
): readonly [thai: T, english: T] | null {
  const [first, second, third] = files;
  const [one = 0, two = 0] = shares;
  if (first === undefined || second === undefined || third !== undefined) return null;
  if (!files.every(({ name }) => isText(name)) || (one > THAI && two > THAI)) return null;
  return two > one ? [second, first] : [first, second];
}

/** What files that were chosen together are for; null where there are none. */
export function textsOf(files: readonly ChosenFile[]): Omit<Texts, 'kind'> | null {
  const pair = pairOf(
    files,
    files.map(({ thaiShare: share }) => share ?? 0),
  );
  if (pair !== null) return { thai: pair[0], english: pair[1], more: [] };
  const [thai, ...more] = files;
  return thai === undefined ? null : { thai, english: null, more };
}

const failed = (error: Failure): Result<never> => ({ ok: false, error });

/** Tokens for dropped files, and what they are for: a project, or the texts of a new one. */
export async function receive(
  files: readonly File[],
  tokenOf: (file: File) => Promise<Result<ChosenFile>>,
): Promise<Result<Received>> {
  const [first] = files;
  const mixed = files.length > 1 && files.some(({ name }) => isProject(name));
  if (first === undefined || files.length > MOST_FILES || mixed)
    return { ok: true, value: { kind: 'too-many' } };
  const pair = files.length === 2 ? pairOf(files, await Promise.all(files.map(thaiShareOf))) : null;
  const chosen: ChosenFile[] = [];
  for (const file of pair ?? files) {
    const token = await tokenOf(file);
    if (!token.ok) return failed(token.error);
    chosen.push(token.value);
  }
  const [one, ...others] = chosen;
  if (one === undefined) return { ok: true, value: { kind: 'too-many' } };
  if (isProject(first.name)) return { ok: true, value: { kind: 'project', file: one } };
  const english = pair === null ? null : (others[0] ?? null);
  return { ok: true, value: { kind: 'texts', thai: one, english, more: pair === null ? others : [] } };
}
