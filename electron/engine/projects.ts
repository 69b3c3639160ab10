/** Opening, closing and making projects. A new one comes into being whole, under its own name, or not at all. */
import { realpathSync, rmSync } from 'node:fs';
import { SongphasaError } from '../../core/errors.ts';
import type { Actor } from '../../core/model.ts';
import { importDocuments } from '../../db/commands/import.ts';
import type { WritableDb } from '../../db/connection.ts';
import { closeProject, createProject, openProject } from '../../db/open.ts';
import { projectInfo } from '../../db/project.ts';
import { destinationOf, putInPlace, temporaryBeside, writeFailure } from '../whole-file.ts';
import { readForImport } from './import.ts';
import { scan } from './operations/command.ts';
import type { OpenedProject, ShellOperations } from './protocol.ts';
import { type Asked, actorOf, checkCancelled, type Session } from './session.ts';

/** What SQLite keeps beside a database while it is open. */
const COMPANIONS = ['-wal', '-shm', '-journal'];

export function closeOpen(session: Session): void {
  const { project } = session;
  session.project = null;
  session.forgetViews();
  if (project) closeProject(project.db);
}

/** The one open before is closed once the new one is open. Throws as db/open.ts; then the one before stays open. */
export function open(asked: Asked, { path }: ShellOperations['open']['args']): OpenedProject {
  const { session, log } = asked;
  const file = destinationOf(path);
  if (session.project?.path !== file) {
    const db = openProject(file, { log: ({ name, ms }) => log(`slow query: ${name} ${ms} ms`) });
    closeOpen(session);
    session.project = { path: file, db };
  }
  return { path: file, info: projectInfo(session.db) };
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

function removeWithCompanions(file: string): void {
  for (const ending of ['', ...COMPANIONS]) rmSync(`${file}${ending}`, { force: true });
}

function createAt(
  asked: Asked,
  destination: string,
  init: Parameters<typeof createProject>[1],
  fill: (db: WritableDb) => void,
): OpenedProject {
  const file = destinationOf(destination);
  // The open project can't be replaced under the person's hands.
  if (asked.session.project?.path === file) throw new SongphasaError('file-locked');
  const temporary = temporaryBeside(file);
  try {
    closeProject(createProject(temporary, init, { fill }));
    checkCancelled(asked.job);
    checkNotInUse(file);
    // Left beside the new file, the old one's journal would be played into it.
    for (const ending of COMPANIONS) rmSync(`${file}${ending}`, { force: true });
    putInPlace(temporary, file);
  } catch (thrown) {
    removeWithCompanions(temporary);
    throw writeFailure(thrown, file);
  }
  return open(asked, { path: realpathSync(file) });
}

function fillFrom(asked: Asked, actor: Actor, document: ReturnType<typeof readForImport>) {
  const { job } = asked;
  return (db: WritableDb): void => {
    importDocuments(db, { actor, scan }, [document], {
      onProgress: (done, total) => job.report('import', done, total),
      isCancelled: job.isCancelled,
    });
  };
}

/** Throws the codes of reading, importing and writing, `no-actor`, `cancelled`, `file-locked`, `project-locked`. */
export function createFrom(asked: Asked, request: ShellOperations['create']['args']): OpenedProject {
  const actor = actorOf(asked);
  const document = readForImport(request.files);
  checkCancelled(asked.job);
  const { destination, name, onePerson } = request;
  return createAt(asked, destination, { name, onePerson }, fillFrom(asked, actor, document));
}

/** The sample, as the person who works now. */
export function createSample(asked: Asked, request: ShellOperations['createSample']['args']): OpenedProject {
  const actor = actorOf(asked);
  const document = {
    name: request.name,
    format: 'text',
    encoding: 'utf-8',
    segments: [{ paragraph: 0, text: 'ตัวอย่าง XNUMX', target: '', state: null, notes: [] }],
  };
  const init = { name: request.name, onePerson: false };
  return createAt(asked, request.destination, init, fillFrom(asked, actor, document));
}
