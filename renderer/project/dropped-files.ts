/** What files that were dropped on a page are meant for. */
import type { Failure, Result } from '../../core/errors.ts';
import { detectEncoding } from '../../core/text/encoding.ts';
import type { ChosenFile } from '../../electron/ipc/contract.ts';
import { isText } from './import-draft.ts';

export type Received =
  | { readonly kind: 'project'; readonly file: ChosenFile }
  | {
      readonly kind: 'texts';
      readonly thai: ChosenFile;
      /** Of two texts that belong together. */
      readonly english: ChosenFile | null;
      /** Further documents. */
      readonly more: readonly ChosenFile[];
    }
  | { readonly kind: 'too-many' };

/** As many as one import takes (electron/ipc/calls/files.ts). */
export const MOST_FILES = 200;
const SAMPLE_BYTES = 1 << 16;
export const isProject = (name: string) => /\.songphasa$/i.test(name);

/** How much of a text's letters is Thai, 0 to 1; 0 for what is no text at all. */
export function thaiShare(bytes: Uint8Array): number {
  try {
    // Lenient on purpose: the sample may end within a character.
    const text = new TextDecoder(detectEncoding(bytes).encoding).decode(bytes);
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    return letters === 0 ? 0 : (text.match(/\p{Script=Thai}/gu)?.length ?? 0) / letters;
  } catch {
    return 0;
  }
}

async function thaiShareOf(file: File): Promise<number> {
  try {
    return thaiShare(new Uint8Array(await file.slice(0, SAMPLE_BYTES).arrayBuffer()));
  } catch {
    return 0; // a folder, or a file that went away: the shell says so when it is asked for the token
  }
}

/** Of two texts the one with more Thai first; as they came where that does not tell. */
async function thaiFirst(files: readonly [File, File]): Promise<readonly [File, File]> {
  const [one, two] = await Promise.all([thaiShareOf(files[0]), thaiShareOf(files[1])]);
  return two > one ? [files[1], files[0]] : files;
}

const failed = (error: Failure): Result<never> => ({ ok: false, error });

/** Tokens for dropped files, and what they are for: a project, or the texts of a new one. */
export async function receive(
  files: readonly File[],
  tokenOf: (file: File) => Promise<Result<ChosenFile>>,
): Promise<Result<Received>> {
  const [first, second] = files;
  const mixed = files.length > 1 && files.some(({ name }) => isProject(name));
  if (first === undefined || files.length > MOST_FILES || mixed)
    return { ok: true, value: { kind: 'too-many' } };
  const pair = files.length === 2 && second !== undefined && files.every(({ name }) => isText(name));
  const ordered = pair ? await thaiFirst([first, second]) : files;
  const chosen: ChosenFile[] = [];
  for (const file of ordered) {
    const token = await tokenOf(file);
    if (!token.ok) return failed(token.error);
    chosen.push(token.value);
  }
  const [one, ...others] = chosen;
  if (one === undefined) return { ok: true, value: { kind: 'too-many' } };
  if (isProject(first.name)) return { ok: true, value: { kind: 'project', file: one } };
  const english = pair ? (others[0] ?? null) : null;
  return { ok: true, value: { kind: 'texts', thai: one, english, more: pair ? [] : others } };
}
