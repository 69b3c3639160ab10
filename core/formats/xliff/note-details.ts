/** What a note says beside its text, in the metadata of a unit: out and back. */
import { NO_DETAILS, NOTE_CATEGORIES, NOTE_SEVERITIES, type NoteDetails } from '../../model.ts';
import { detailsOf } from '../../notes/note.ts';
import type { Facts } from './metadata.ts';

/** The names of MQM for categories and severities; the place counts UTF-16 code units of the text with chips. */
export function detailFacts(details: NoteDetails | undefined): Facts {
  if (details === undefined) return {};
  const { side, span, quote, category, severity, blocking, suggestion } = details;
  return {
    side,
    start: span?.start ?? null,
    end: span?.end ?? null,
    ...{ quote, suggestion },
    'mqm-category': category,
    'mqm-severity': severity,
    blocking: blocking ? true : null,
  };
}

/** As a property to spread: nothing where nothing is said, or what is said makes no sense. */
export function readDetails(facts: Readonly<Record<string, string>> | undefined): { details?: NoteDetails } {
  if (facts === undefined) return {};
  const { side: said, quote, suggestion } = facts;
  const side = said === 'source' || said === 'target' ? said : null;
  const [start, end] = [Number(facts.start ?? Number.NaN), Number(facts.end ?? Number.NaN)];
  const placed = Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && end > start;
  const words = side === null || quote === undefined || quote === '' ? null : quote;
  const details = detailsOf({
    ...{ ...NO_DETAILS, side, quote: words },
    span: placed && words !== null ? { start, end } : null,
    category: NOTE_CATEGORIES.find((one) => one === facts['mqm-category']) ?? null,
    severity: NOTE_SEVERITIES.find((one) => one === facts['mqm-severity']) ?? null,
    blocking: facts.blocking === 'yes',
    suggestion: side === null ? null : (suggestion ?? null),
  });
  return details === null ? {} : { details };
}
