/** A hand-off is put on record first, so that the file that goes out knows of it too. */
import path from 'node:path';
import { SongphasaError } from '../../core/errors.ts';
import type { CommandContext } from '../../db/commands/command.ts';
import {
  type HandOffRequest,
  type Handed as Recorded,
  returnHandOff,
  sendHandOff,
  unsayHandOff,
} from '../../db/commands/hand-off.ts';
import type { WritableDb } from '../../db/connection.ts';
import { asWritable } from '../../db/open.ts';
import { writeProjectCopy } from '../../db/project-copy.ts';
import { segmentIdsByKeys } from '../../db/segments.ts';
import { openView } from '../../db/views.ts';
import type { Place } from '../../db/whole-file.ts';
import type { SendRequest } from '../ipc/calls/handing.ts';
import { applied } from './operations/command.ts';
import type { OperationValue, ShellOperations } from './protocol.ts';
import { type Asked, actorOf, checkCancelled } from './session.ts';

type Handed = OperationValue<'sendHandOff'>;

/** Throws what writing a file throws, `too-many-segments`, `no-segments`, `file-locked`, `project-read-only`, `no-actor`. */
export function send(asked: Asked, { place, request }: ShellOperations['sendHandOff']['args']): Handed {
  const { to, due, message } = request;
  const part = partOf(asked, request.part);
  return handOver(asked, place, (db, context) => sendHandOff(db, context, { to, due, message, part }));
}

/** Throws as `send`, and `not-found`. */
export function giveBack(
  asked: Asked,
  { place, ...request }: ShellOperations['returnHandOff']['args'],
): Handed {
  const { handOff: id, message } = request;
  return handOver(asked, place, (db, context) => returnHandOff(db, context, { id, message }));
}

function handOver(
  asked: Asked,
  place: Place,
  command: (db: WritableDb, context: CommandContext) => Recorded,
): Handed {
  const { session, job } = asked;
  if (place.destination === session.project?.path) throw new SongphasaError('file-locked');
  let recorded: Recorded | undefined;
  const { skipped: _, ...shown } = applied(asked, (db, context) => {
    recorded = command(db, context);
    return recorded;
  });
  try {
    const { id, returned } = recorded?.handOff ?? { id: null, returned: null };
    const sentAs = returned === null ? id : null;
    writeProjectCopy(asWritable(session.db), place, sentAs, () => checkCancelled(job));
  } catch (thrown) {
    if (recorded !== undefined) {
      const { handOff, before } = recorded;
      applied(asked, (db, context) => unsayHandOff(db, context, handOff.id, before));
    }
    throw thrown;
  }
  return { name: path.basename(place.destination), applied: shown };
}

function partOf(asked: Asked, part: SendRequest['part']): HandOffRequest['part'] {
  if (part.kind !== 'shown') return part;
  const { db } = asked.session;
  return { kind: 'segments', segments: segmentIdsByKeys(db, openView(db, part.filter, actorOf(asked))) };
}
