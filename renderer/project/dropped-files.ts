/** What files that were dropped on a page are meant for. */
import type { Failure, Result } from '../../core/errors.ts';
import { detectEncoding } from '../../core/text/encoding.ts';
import type { ChosenFile } from '../../electron/ipc/contract.ts';
import { isTable } from './import-draft.ts';

export type Received =
  | { readonly kind: 'project'; readonly file: ChosenFile }
  | { readonly kind: 'texts'; readonly thai: ChosenFile; readonly english: ChosenFile | null }
  | { readonly kind: 'too-many' };

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
  if (first === undefined || files.length > 2) return { ok: true, value: { kind: 'too-many' } };
  if (second === undefined) {
    const file = await tokenOf(first);
    if (!file.ok) return file;
    const value: Received = isProject(first.name)
      ? { kind: 'project', file: file.value }
      : { kind: 'texts', thai: file.value, english: null };
    return { ok: true, value };
  }
  if (files.some(({ name }) => isProject(name) || isTable(name))) {
    return { ok: true, value: { kind: 'too-many' } };
  }
  const [thai, english] = await thaiFirst([first, second]);
  const [thaiFile, englishFile] = [await tokenOf(thai), await tokenOf(english)];
  if (!thaiFile.ok) return failed(thaiFile.error);
  if (!englishFile.ok) return failed(englishFile.error);
  return { ok: true, value: { kind: 'texts', thai: thaiFile.value, english: englishFile.value } };
}
