import type { TFunction } from 'i18next';
import { toFailure } from '../core/errors.ts';
import { describeFailure } from '../i18n/failure.ts';
import { say } from '../i18n/say.ts';
import { UsageError } from './usage.ts';
import { visible } from './visible.ts';

/** Something went wrong with a file; `cause` says what. */
class FileTrouble extends Error {
  override readonly name = 'FileTrouble';
  readonly file: string;
  constructor(file: string, cause: unknown) {
    super(file, { cause });
    this.file = file;
  }
}

/** Runs what has to do with one file, so that what goes wrong is told with its name. */
export async function about<T>(file: string, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (thrown) {
    throw thrown instanceof UsageError || thrown instanceof FileTrouble
      ? thrown
      : new FileTrouble(file, thrown);
  }
}

/** What went wrong, as one line in the person's language. */
export function describeTrouble(t: TFunction, thrown: unknown): string {
  return visible(words(t, thrown).replace(/\s*\n\s*/g, ' '));
}

function words(t: TFunction, thrown: unknown): string {
  if (thrown instanceof UsageError) return say(t, thrown.reason.key, thrown.reason.params);
  if (thrown instanceof FileTrouble) return `${thrown.file}: ${failureWords(t, thrown.cause)}`;
  return failureWords(t, thrown);
}

/** The title; the bodies speak of projects and pages. What only they tell is said in brackets. */
function failureWords(t: TFunction, thrown: unknown): string {
  const failure = toFailure(thrown);
  const { title } = describeFailure(t, failure);
  const { reason } = failure.params;
  const params =
    reason === undefined
      ? failure.params
      : {
          ...failure.params,
          reason: say(t, `errors.${failure.code}.reason.${reason}`, { defaultValue: reason }),
        };
  const detail = say(t, `cli.detail.${failure.code}`, { ...params, defaultValue: '' });
  return detail === '' ? title : `${title} (${detail})`;
}
