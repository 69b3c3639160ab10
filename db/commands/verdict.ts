import { SongphasaError } from '../../core/errors.ts';
import type { Actor, SegmentId } from '../../core/model.ts';
import { type Decision, decideVerdict, type Refusal, type Verdict } from '../../core/workflow.ts';
import type { Outcome } from '../applied.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { placesOf } from '../numbering.ts';
import { getFact } from '../project.ts';
import { getSegmentAt, type SegmentRow } from '../segments.ts';
import { standingOf } from '../standing.ts';
import { type CommandContext, runCommand } from './command.ts';
import { notAllowed, storable } from './edit-texts.ts';

export interface VerdictRequest {
  readonly segments: readonly { readonly segment: SegmentId; readonly expectedRevision: number }[];
  readonly verdict: Verdict;
  /** Required for request-changes and reject, not kept otherwise. */
  readonly reason: string | null;
}

interface RefusedSegment {
  /** 1-based, over the project. */
  readonly number: number;
  readonly refusal: Refusal;
}

/**
 * All or nothing. Throws `not-found`, `conflict`, `reason-required`, and `not-allowed` {reason, number: of the first that
 * is refused, count: how many are}.
 */
export function giveVerdict(db: WritableDb, context: CommandContext, request: VerdictRequest): Outcome {
  const { verdict, segments } = request;
  const reason = request.reason === null ? null : storable(request.reason).trim();
  return runCommand(db, context, { kind: verdict, why: reason }, (record) => {
    const decide = decider(db, context.actor, verdict, reason);
    const once = new Map(segments.map((one) => [one.segment, one]));
    const decided = [...once.values()].map(({ segment, expectedRevision }) => {
      const row = getSegmentAt(db, segment, expectedRevision);
      return { row, decision: decide(row) };
    });
    refuseAny(listRefused(db, decided));
    for (const { row, decision } of decided) {
      if (!decision.allowed) continue;
      record.setSegment(row, {
        state: decision.state,
        approvedBy: decision.state === 'approved' ? context.actor.id : null,
        verdictReason: decision.state === 'approved' || decision.state === 'translated' ? null : reason,
      });
    }
  });
}

function decider(db: ReadableDb, actor: Actor, verdict: Verdict, reason: string | null) {
  const onePerson = getFact(db, 'onePerson');
  return (row: SegmentRow): Decision =>
    decideVerdict(standingOf(db, row), verdict, actor, { onePerson, reason });
}

function listRefused(
  db: ReadableDb,
  decided: readonly { readonly row: SegmentRow; readonly decision: Decision }[],
): RefusedSegment[] {
  const refused = decided.flatMap(({ row, decision }) =>
    decision.allowed ? [] : [{ row, refusal: decision.refusal }],
  );
  const places = placesOf(
    db,
    refused.map(({ row }) => row),
  );
  return refused
    .map(({ row, refusal }) => ({ number: places.get(row)?.number ?? 0, refusal }))
    .sort((a, b) => a.number - b.number);
}

function refuseAny(refused: readonly RefusedSegment[]): void {
  const [first] = refused;
  if (first === undefined) return;
  if (first.refusal === 'reason-required') throw notAllowed(first.refusal);
  const { refusal: reason, number } = first;
  throw new SongphasaError('not-allowed', { reason, number, count: refused.length });
}
