import { runInNewContext } from 'node:vm';
import { SongphasaError } from '../core/errors.ts';
import type { SegmentId, Side } from '../core/model.ts';
import { wordBoundaries } from '../core/text/words.ts';
import { query, type ReadableDb } from './connection.ts';
import { errorCode } from './file-header.ts';
import { placesOf } from './numbering.ts';
import { PREVIEW_LIMIT } from './repairs.ts';

/** One text that find and replace would change. The same shape as in electron/ipc/shown.ts. */
export interface ReplaceLine {
  readonly segment: SegmentId;
  readonly number: number;
  readonly revision: number;
  readonly side: Side;
  readonly before: string;
  readonly after: string;
  readonly count: number;
}

export interface ReplaceRequest {
  readonly find: string;
  readonly replace: string;
  /** `word`: only whole words, in Thai those of the ICU breaker. `regex`: JavaScript's, with `$1` in the replacement. */
  readonly mode: 'plain' | 'word' | 'regex';
  readonly matchCase: boolean;
  readonly side: Side | 'both';
}

interface Texts {
  readonly id: SegmentId;
  readonly document: number;
  readonly rank: number;
  readonly revision: number;
  readonly source: string;
  readonly target: string;
}

const ALL = query<Texts>(
  'replace.texts',
  'SELECT id, document, rank, revision, source, target FROM segments ORDER BY document, rank',
);

/** What a replacement would do, in order; at most PREVIEW_LIMIT lines, `total` counts all. Throws `pattern-invalid` {reason}. */
export function previewReplace(
  db: ReadableDb,
  request: ReplaceRequest,
): { readonly lines: ReplaceLine[]; readonly total: number } {
  return db.read(() => {
    const replaceAll = replacer(request);
    const sides: readonly Side[] = request.side === 'both' ? ['source', 'target'] : [request.side];
    const rows = db.all(ALL);
    const found = sides.flatMap((side) =>
      replaceAll(
        rows.map((row) => row[side]),
        side,
      ).flatMap(({ after, count }, index) => {
        const row = rows[index];
        return row === undefined || after === row[side] ? [] : [{ row, side, after, count }];
      }),
    );
    const places = placesOf(
      db,
      found.map(({ row }) => row),
    );
    const lines = found.map(({ row, side, after, count }) => ({
      ...{ segment: row.id, number: places.get(row)?.number ?? 0, revision: row.revision },
      ...{ side, before: row[side], after, count },
    }));
    lines.sort((a, b) => a.number - b.number);
    return { lines: lines.slice(0, PREVIEW_LIMIT), total: lines.length };
  });
}

interface Replaced {
  readonly after: string;
  readonly count: number;
}

type Replacer = (texts: readonly string[], side: Side) => Replaced[];

function replacer(request: ReplaceRequest): Replacer {
  const { find, replace, mode, matchCase } = request;
  const flags = matchCase ? 'gu' : 'giu';
  if (mode === 'regex') return (texts) => replaceInSandbox(texts, find, flags, replace);
  const pattern = new RegExp(find.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), flags);
  return (texts, side) => texts.map((text) => replaceLiteral(text, pattern, replace, mode, side));
}

function replaceLiteral(
  text: string,
  pattern: RegExp,
  replacement: string,
  mode: 'plain' | 'word',
  side: Side,
): Replaced {
  let count = 0;
  let boundaries: ReadonlySet<number> | undefined;
  const after = text.replace(pattern, (found: string, start: number) => {
    if (mode === 'word') {
      boundaries ??= wordBoundaries(text, side === 'source' ? 'th' : 'en');
      if (!boundaries.has(start) || !boundaries.has(start + found.length)) return found;
    }
    count += 1;
    return replacement;
  });
  return { after, count };
}

/** Milliseconds for all texts. */
const PATTERN_TIME = 2_000;

/** Runs inside the sandbox; a pattern can take for ever ((a+)+$), and only another context can be stopped. */
const PROGRAM = `
  const pattern = new RegExp(find, flags);
  texts.map((text) => {
    const count = [...text.matchAll(pattern)].length;
    return { after: count === 0 ? text : text.replace(pattern, replacement), count };
  });
`;

function replaceInSandbox(
  texts: readonly string[],
  find: string,
  flags: string,
  replacement: string,
): Replaced[] {
  try {
    return runInNewContext(PROGRAM, { texts, find, flags, replacement }, { timeout: PATTERN_TIME });
  } catch (thrown) {
    if (errorCode(thrown) === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
      throw new SongphasaError('pattern-invalid', { reason: 'timeout' });
    }
    // Made in another context, so not an Error of this one.
    const { message } = thrown as { readonly message: string };
    throw new SongphasaError('pattern-invalid', { reason: message });
  }
}
