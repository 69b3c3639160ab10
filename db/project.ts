import type { CommonRepair } from '../core/artifacts/learn.ts';
import type { UserRule } from '../core/artifacts/user-rule.ts';
import type { HandOff, HandOffId } from '../core/hand-off.ts';
import type { DocumentId, Person, SegmentId } from '../core/model.ts';
import { findAlignment } from './alignment.ts';
import { type Connection, query, type ReadableDb } from './connection.ts';
import { listDocuments } from './documents.ts';
import { newId } from './ids.ts';
import { listPeople } from './people.ts';

export interface ProjectInit {
  readonly name: string;
  readonly onePerson: boolean;
}

/** What a project says of itself: the rows of the table `project`, each a JSON value. */
export interface ProjectFacts {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  /** One person may approve their own work. */
  readonly onePerson: boolean;
  /** Where the chain of changes ends, so that a history cut short is noticed. */
  readonly historyEnd: { readonly changes: number; readonly hash: string };
  /** Null where nobody has been at the rules yet: rules.ts says what that means. */
  readonly switchedRules: Readonly<Record<string, boolean>> | null;
  readonly userRules: readonly UserRule[] | null;
  readonly stoppedRules: Readonly<Record<string, SegmentId>> | null;
  /** For verdicts, as the project offers them. */
  readonly reasons: readonly string[] | null;
  /** Of a file that was sent: which hand-off it is. Not in the history, and not taken over by a merge. */
  readonly sentAs: HandOffId | null;
  /** In the order in which they were sent. */
  readonly handOffs: readonly HandOff[] | null;
  /** Another one after every change of the terms, so that who has them at hand sees whether they are still these. */
  readonly termsEdition: string | null;
  /** Repairs that a person does not want to make a rule of. */
  readonly declinedRepairs: readonly CommonRepair[] | null;
}

export interface ProjectInfo {
  readonly id: string;
  readonly name: string;
  /** True where the file cannot be written: everything can be looked at and exported. */
  readonly readOnly: boolean;
  readonly onePerson: boolean;
  /** Its two texts are being paired: there are no segments of them yet. */
  readonly aligning: boolean;
  readonly documents: readonly {
    readonly id: DocumentId;
    readonly name: string;
    readonly segments: number;
  }[];
  readonly people: readonly Person[];
  /** Names of those to whom it was sent. */
  readonly sentTo: readonly string[];
  /** Reasons for verdicts that the project offers. */
  readonly reasons: readonly string[];
}

const SELECT = query<string>('project.get', 'SELECT value FROM project WHERE key = ?');
const UPSERT = query(
  'project.set',
  'INSERT INTO project (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
);

export function getFact<Key extends keyof ProjectFacts>(db: ReadableDb, key: Key): ProjectFacts[Key] {
  return JSON.parse(db.value(SELECT, key) ?? 'null') as ProjectFacts[Key];
}

/** Without a change entry: commands go through the recorder. */
export function setFact<Key extends keyof ProjectFacts>(
  db: Connection,
  key: Key,
  value: ProjectFacts[Key],
): void {
  db.run(UPSERT, key, JSON.stringify(value));
}

export function initProject(db: Connection, init: ProjectInit): void {
  db.write(() => {
    setFact(db, 'id', newId());
    setFact(db, 'name', init.name);
    setFact(db, 'createdAt', Date.now());
    setFact(db, 'onePerson', init.onePerson);
    setFact(db, 'historyEnd', { changes: 0, hash: '' });
  });
}

/** Names of those to whom the project, or a part of it, was sent. */
export function sentTo(db: ReadableDb): string[] {
  return (getFact(db, 'handOffs') ?? []).map(({ to }) => to.name);
}

export function projectInfo(db: ReadableDb): ProjectInfo {
  return db.read(() => ({
    id: getFact(db, 'id'),
    name: getFact(db, 'name'),
    readOnly: !db.writable,
    onePerson: getFact(db, 'onePerson'),
    aligning: findAlignment(db) !== null,
    documents: listDocuments(db).map(({ id, name, segments }) => ({ id, name, segments })),
    people: listPeople(db),
    sentTo: sentTo(db),
    reasons: getFact(db, 'reasons') ?? [],
  }));
}
