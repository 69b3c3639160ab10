import { SongphasaError } from '../../core/errors.ts';
import type { ArtifactId } from '../../core/model.ts';
import { isBlank } from '../../core/workflow.ts';
import type { Outcome } from '../applied.ts';
import { getArtifact } from '../artifacts.ts';
import type { WritableDb } from '../connection.ts';
import { newId } from '../ids.ts';
import { keepsMatching } from '../keeps.ts';
import { segmentKey } from '../segments.ts';
import { type CommandContext, runCommand } from './command.ts';
import { storable } from './edit-texts.ts';
import { createKeep, removeKeep } from './keep-entries.ts';

/**
 * What the rule finds is right as it stands: these words, in this segment or (`everywhere`) in the whole project, now and
 * later. Replaces a keep of the same reach. Throws `not-found`, `reason-required`.
 */
export function keepArtifact(
  db: WritableDb,
  context: CommandContext,
  request: { readonly artifact: ArtifactId; readonly reason: string; readonly everywhere: boolean },
): Outcome {
  const reason = storable(request.reason).trim();
  if (isBlank(reason)) throw new SongphasaError('reason-required');
  return runCommand(db, context, { kind: 'keep', why: reason }, (record) => {
    const { segmentId, rule, side, text } = getArtifact(db, request.artifact);
    const reach = request.everywhere ? null : segmentId;
    for (const keep of keepsMatching(db, segmentKey(db, segmentId), { rule, side, text })) {
      if (keep.segmentId === reach) removeKeep(record, keep);
    }
    const what = { segmentId: reach, rule, side, text, reason };
    createKeep(record, { id: newId(), ...what, author: context.actor.id, at: record.at });
  });
}

/** Takes back every keep that this artifact is kept by, of its segment and of the project. Throws `not-found`. */
export function unkeepArtifact(db: WritableDb, context: CommandContext, artifact: ArtifactId): Outcome {
  return runCommand(db, context, { kind: 'unkeep' }, (record) => {
    const kept = getArtifact(db, artifact);
    for (const keep of keepsMatching(db, segmentKey(db, kept.segmentId), kept)) removeKeep(record, keep);
  });
}
