import type { TFunction } from 'i18next';
import type { Language } from '../i18n/index.ts';
import type { Output } from './output.ts';

/** What every command is given. */
export interface Context {
  readonly t: TFunction;
  readonly language: Language;
  readonly out: Output;
  /** One line on standard error. */
  readonly complain: (line: string) => void;
}

/** 0: nothing to report; 1: findings; 2: an error. */
export type ExitCode = 0 | 1 | 2;

/** Takes what stands behind the command's name. Throws UsageError and SongphasaError. */
export type Command = (args: readonly string[], context: Context) => Promise<ExitCode>;
