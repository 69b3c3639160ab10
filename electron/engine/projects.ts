/** Opening, closing and making projects. A new one comes into being whole, under its own name, or not at all. */
import { rmSync } from 'node:fs';
import { SongphasaError } from '../../core/errors.ts';
import type { Actor } from '../../core/model.ts';
import { SAMPLE } from '../../core/sample/sample.ts';
import { termPairs } from '../../core/terms/files.ts';
import { findAlignment } from '../../db/alignment.ts';
import { type Outcome, toApplied } from '../../db/applied.ts';
import { startAlignment } from '../../db/commands/align.ts';
import { runCommand } from '../../db/commands/command.ts';
import { type ImportDocument, importDocuments } from '../../db/commands/import.ts';
import type { ReadableDb, WritableDb } from '../../db/connection.ts';
import {
  announceOccupant,
  isElsewhere,
  type Occupant,
  readOccupant,
  thisOccupant,
  withdrawOccupant,
} from '../../db/occupant.ts';
import {
  asWritable,
  closeProject,
  createProject,
  isWritable,
  type OpenOptions,
  openProject,
  rescueDeleted,
} from '../../db/open.ts';
import { type ProjectInit, projectInfo } from '../../db/project.ts';
import { projectScanner } from '../../db/scanner.ts';
import { allTerms } from '../../db/terms.ts';
import {
  destinationOf,
  type Place,
  putInPlace,
  removeCompanions,
  writeFailure,
} from '../../db/whole-file.ts';
import type { Added } from '../ipc/contract.ts';
import { describe } from '../log.ts';
import { type ForImport, readForImport } from './import.ts';
import type { OpenedProject, ShellOperations } from './protocol.ts';
import { type Asked, actorOf, checkCancelled, openedProject } from './session.ts';

/** What could not be moved into the one file stays in its journal and is found there by the next opening. */
export function closeOpen({ session, log }: Pick<Asked, 'session' | 'log'>): void {
  const { project } = session;
  session.project = null;
  session.forgetViews();
  try {
    if (project && isWritable(project.db) && rescueDeleted(project.db, project.path)) {
      log('the project file was gone and has been written anew');
    }
  } catch (error) {
    log(`the project file is gone and could not be written anew: ${describe(error)}`);
  }
  try {
    if (project) closeProject(project.db);
  } catch (error) {
    log(`the project was not closed in good order: ${describe(error)}`);
  }
  if (session.occupiedAs !== null && project) withdrawOccupant(project.path);
  session.occupiedAs = null;
}

/**
 * The one open before is closed once the new one is open. Throws as db/open.ts, and `project-in-use` where it is known who has
 * it open; then the one before stays open.
 */
export function open(asked: Asked, { path, how = 'normal' }: ShellOperations['open']['args']): OpenedProject {
  const { session, log } = asked;
  const file = destinationOf(path);
  if (session.project?.path !== file || how === 'read-only') {
    const occupant = readOccupant(file);
    if (how === 'normal' && occupant !== null && isElsewhere(occupant)) throw inUse(occupant);
    const db = openUnlessInUse(file, occupant, {
      readOnly: how === 'read-only',
      log: ({ name, ms }) => log(`slow query: ${name} ${ms} ms`),
    });
    closeOpen(asked);
    session.project = openedProject(file, db);
    occupy(asked);
  }
  return { path: file, info: projectInfo(session.db) };
}

function openUnlessInUse(file: string, occupant: Occupant | null, options: OpenOptions): ReadableDb {
  try {
    return openProject(file, options);
  } catch (thrown) {
    const locked = thrown instanceof SongphasaError && thrown.code === 'project-locked';
    throw locked && occupant !== null ? inUse(occupant) : thrown;
  }
}

function inUse(occupant: Occupant): SongphasaError {
  const { name, host, at } = occupant;
  return new SongphasaError('project-in-use', { name, host, at, elsewhere: isElsewhere(occupant) ? 1 : 0 });
}

/** Says beside the file who works on it, where that is not said yet. */
export function occupy({ session, actor, log }: Pick<Asked, 'session' | 'actor' | 'log'>): void {
  const { project } = session;
  const name = actor?.name ?? '';
  if (project === null || !isWritable(project.db) || session.occupiedAs === name) return;
  session.occupiedAs = name;
  const said = announceOccupant(project.path, thisOccupant(name, Date.now()));
  if (!said) log('it could not be said beside the project who has it open');
}

/**
 * Another process may be writing the project that is to be replaced: throws `project-locked` then. Whatever else may be
 * wrong with that file is no reason to keep it: the person has chosen to replace it.
 */
function checkNotInUse(file: string): void {
  try {
    closeProject(openProject(file));
  } catch (thrown) {
    if (thrown instanceof SongphasaError && thrown.code === 'project-locked') throw thrown;
  }
}

function createAt(
  asked: Asked,
  place: Place,
  init: ProjectInit,
  fill: (db: WritableDb) => void,
): OpenedProject {
  const { destination, temporary } = place;
  // The open project can't be replaced under the person's hands.
  if (asked.session.project?.path === destination) throw new SongphasaError('file-locked');
  try {
    closeProject(createProject(temporary, init, { fill }));
    checkCancelled(asked.job);
    checkNotInUse(destination);
    // Left beside the new file, the old one's journal would be played into it.
    removeCompanions(destination);
    putInPlace(place);
  } catch (thrown) {
    rmSync(temporary, { force: true });
    removeCompanions(temporary);
    throw writeFailure(thrown, destination);
  }
  return open(asked, { path: destination });
}

type Documents = (db: WritableDb) => readonly ImportDocument[];

function takeIn(asked: Asked, db: WritableDb, actor: Actor, documents: Documents): Outcome {
  const { job } = asked;
  const scan = projectScanner(db);
  const context = { actor, scan, scanDocument: scan.compare };
  return importDocuments(db, context, documents(db), {
    onProgress: (done, total) => job.report('import', done, total),
    isCancelled: job.isCancelled,
  });
}

/** Documents become segments; of two texts the pairs, until a person has seen what belongs together. */
function takeInAll(asked: Asked, db: WritableDb, actor: Actor, { documents, aligned }: ForImport): Outcome {
  if (aligned === null) return takeIn(asked, db, actor, documents);
  const rest = documents(db);
  const scan = projectScanner(db);
  const outcome =
    rest.length > 0
      ? takeIn(asked, db, actor, () => rest)
      : runCommand(db, { actor, scan }, { kind: 'import' }, () => {});
  startAlignment(db, aligned.head, aligned.draft);
  return outcome;
}

/** More documents into the open project, in one transaction. Throws as `createFrom`, `project-none-open`, `project-read-only`,
 * and `alignment-open` where two other texts are being paired in it. */
export function addDocuments(asked: Asked, request: ShellOperations['addDocuments']['args']): Added {
  const actor = actorOf(asked);
  const db = asWritable(asked.session.db);
  const read = readForImport(request.files, asked.job, termPairs(allTerms(db)));
  checkCancelled(asked.job);
  if (read.aligned !== null && findAlignment(db) !== null) throw new SongphasaError('alignment-open');
  const outcome = db.write(() => takeInAll(asked, db, actor, read));
  return { ...toApplied(db, outcome, actor), info: projectInfo(db) };
}

/** Throws the codes of reading, importing and writing, `no-actor`, `cancelled`, `file-locked`, `project-locked`. */
export function createFrom(asked: Asked, request: ShellOperations['create']['args']): OpenedProject {
  const actor = actorOf(asked);
  const read = readForImport(request.files, asked.job);
  checkCancelled(asked.job);
  const { place, name, onePerson } = request;
  const fill = (db: WritableDb) => void takeInAll(asked, db, actor, read);
  return createAt(asked, place, { name, onePerson }, fill);
}

/** The sample's text, imported like any other. Throws as `createFrom`. */
export function createSample(asked: Asked, request: ShellOperations['createSample']['args']): OpenedProject {
  const actor = actorOf(asked);
  const segments = SAMPLE.map(({ source, target }, paragraph) => ({
    paragraph,
    text: source,
    target,
    state: null,
    notes: [],
  }));
  const { place, name } = request;
  const document = { name, format: 'text', encoding: 'utf-8', segments };
  return createAt(
    asked,
    place,
    { name, onePerson: false },
    (db) => void takeIn(asked, db, actor, () => [document]),
  );
}
