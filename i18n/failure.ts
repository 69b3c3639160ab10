import type { TFunction } from 'i18next';
import type { ErrorCode, Failure } from '../core/errors.ts';
import type { MessageParams } from '../core/model.ts';
import { say } from './say.ts';

export interface FailureText {
  /** What happened: one line without a full stop. */
  readonly title: string;
  /** What was kept, and what to do. */
  readonly body: string;
}

/** An error code in the person's language: for pages, native dialogs and the terminal alike. */
export function describeFailure(t: TFunction, failure: Failure): FailureText {
  const params = readable(t, failure);
  return {
    title: say(t, `errors.${failure.code}.title`, params),
    body: [say(t, bodyKeys(failure), params), ...whereOf(t, failure)].join(' '),
  };
}

/** A verdict on many segments is refused as a whole: the first that it is for, to go and look at. */
function whereOf(t: TFunction, { code, params: { number, count } }: Failure): readonly string[] {
  if (code !== 'not-allowed' || number === undefined) return [];
  return [say(t, 'errors.not-allowed.where', { number: grouped(Number(number)), count: Number(count) })];
}

/** Codes whose reasons want a body of their own; those of the others are a part of a sentence. */
const BODY_BY_REASON: readonly ErrorCode[] = ['not-allowed', 'undo-blocked', 'align-not-possible'];

function bodyKeys({ code, params: { reason } }: Failure): readonly string[] {
  const general = `errors.${code}.body`;
  return BODY_BY_REASON.includes(code) ? [`errors.${code}.reason.${reason}`, general] : [general];
}

/** The parameters as people read them: sizes with a unit, numbers grouped, nouns in their language. */
function readable(t: TFunction, { code, params }: Failure): MessageParams {
  switch (code) {
    case 'file-too-large':
      return mapped(params, megabytes);
    case 'too-many-segments':
    case 'text-too-long':
      return mapped(params, grouped);
    case 'rule-finds-too-much':
      return { ...params, limit: grouped(Number(params.limit)) };
    case 'not-found':
      return { what: say(t, [`errors.not-found.what.${params.what}`, 'errors.not-found.what.other']) };
    default:
      return typeof params.reason === 'string'
        ? { ...params, reason: reasonWords(t, code, params, params.reason) }
        : params;
  }
}

/** A reason that is a code of ours or of the system in words; anything else as it is (a parser's own words). */
function reasonWords(t: TFunction, code: ErrorCode, params: MessageParams, reason: string): string {
  const isCode = /^[\w-]+$/.test(reason);
  return isCode ? say(t, `errors.${code}.reason.${reason}`, { ...params, defaultValue: reason }) : reason;
}

function mapped(params: MessageParams, show: (value: number) => string): MessageParams {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, show(Number(value))]));
}

const grouped = (value: number) => new Intl.NumberFormat('en').format(value);
const megabytes = (bytes: number) =>
  `${new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(bytes / 1_000_000)} MB`;
