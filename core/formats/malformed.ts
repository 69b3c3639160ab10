import { SongphasaError } from '../errors.ts';

/** The `reason` of a `file-malformed` failure. */
export const FILE_REASONS = [
  'po-string',
  'po-keyword',
  'po-no-msgid',
  'subtitle-time',
  'subtitle-signature',
] as const;
export type FileReason = (typeof FILE_REASONS)[number];

/** `line` is 1-based. */
export function fileMalformed(line: number, reason: FileReason): SongphasaError {
  return new SongphasaError('file-malformed', { line, reason });
}
