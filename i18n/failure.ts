import type { TFunction } from 'i18next';
import type { Failure } from '../core/errors.ts';
import type { MessageParams } from '../core/model.ts';

export interface FailureText {
  /** What happened: one line without a full stop. */
  readonly title: string;
  /** What was kept, and what to do. */
  readonly body: string;
}

/** An error code in the person's language: for pages, native dialogs and the terminal alike. */
export function describeFailure(t: TFunction, failure: Failure): FailureText {
  const { code } = failure;
  const params = readable(t, failure);
  return { title: t(`errors.${code}.title`, params), body: body(t, failure, params) };
}

function body(t: TFunction, { code, params }: Failure, filled: MessageParams): string {
  if (code !== 'not-allowed') return t(`errors.${code}.body`, filled);
  return t([`errors.not-allowed.reason.${params['reason']}`, 'errors.not-allowed.body'], filled);
}

/** The parameters as people read them: sizes with a unit, numbers grouped, nouns in their language. */
function readable(t: TFunction, { code, params }: Failure): MessageParams {
  switch (code) {
    case 'file-too-large':
      return { bytes: megabytes(params['bytes']), limit: megabytes(params['limit']) };
    case 'not-found':
      return { what: t([`errors.not-found.what.${params['what']}`, 'errors.not-found.what.other']) };
    case 'too-many-segments':
    case 'text-too-long':
      return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, grouped(value)]));
    default:
      return params;
  }
}

const grouped = (value: string | number) =>
  typeof value === 'number' ? new Intl.NumberFormat('en').format(value) : value;

const megabytes = (bytes: string | number | undefined) =>
  `${new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(Number(bytes ?? 0) / 1_000_000)} MB`;
