/** What the engine holds between two requests: the open project and its views; and what a request carries along. */
import { SongphasaError } from '../../core/errors.ts';
import type { Actor } from '../../core/model.ts';
import type { ReadableDb } from '../../db/connection.ts';
import type { previewRepairs } from '../../db/repairs.ts';
import type { View } from '../../db/views.ts';
import type { Events } from '../ipc/contract.ts';
import { Comparing } from './comparing.ts';
import { Verifying } from './verifying.ts';

export interface OpenProject {
  /** Absolute, links followed. */
  readonly path: string;
  readonly db: ReadableDb;
  readonly comparing: Comparing;
  readonly verifying: Verifying;
}

export function openedProject(path: string, db: ReadableDb): OpenProject {
  return { path, db, comparing: new Comparing(db), verifying: new Verifying(db) };
}

type Repairs = ReturnType<typeof previewRepairs>;

/** More than the screen ever holds at once. */
const MOST_VIEWS = 8;

export class Session {
  project: OpenProject | null = null;
  /** The name under which it is said beside the project that it is open here (db/occupant.ts); null while it is not. */
  occupiedAs: string | null = null;
  readonly #views = new Map<number, View>();
  #repairs: (Repairs & { readonly scope: string }) | null = null;
  #nextView: number;

  constructor(firstView: number) {
    this.#nextView = firstView;
  }

  /** Throws `project-none-open`. */
  get db(): ReadableDb {
    if (this.project === null) throw new SongphasaError('project-none-open');
    return this.project.db;
  }

  /** Throws `project-none-open`. */
  get comparing(): Comparing {
    if (this.project === null) throw new SongphasaError('project-none-open');
    return this.project.comparing;
  }

  /** Throws `project-none-open`. */
  get verifying(): Verifying {
    if (this.project === null) throw new SongphasaError('project-none-open');
    return this.project.verifying;
  }

  keepView(view: View): number {
    const number = this.#nextView++;
    this.#views.set(number, view);
    for (const oldest of this.#views.keys()) {
      if (this.#views.size <= MOST_VIEWS) break;
      this.#views.delete(oldest);
    }
    return number;
  }

  /** Throws `not-found` where the view was closed by time or by the end of an engine: the screen opens it anew. */
  view(number: number): View {
    const view = this.#views.get(number);
    if (!view) throw new SongphasaError('not-found', { what: 'view' });
    return view;
  }

  /** A preview whose pages are being fetched: kept from the first of them to the last. */
  repairsOf(scope: string, again: boolean, look: () => Repairs): Repairs {
    const kept = this.#repairs;
    const repairs = again && kept?.scope === scope ? kept : { scope, ...look() };
    this.#repairs = repairs;
    return repairs;
  }

  forgetViews(): void {
    this.#repairs = null;
    this.#views.clear();
  }
}

/** A piece of work that a person may watch and stop. */
export interface Job {
  report(job: Events['progress']['job'], done: number, total: number): void;
  isCancelled(): boolean;
}

/** Throws `cancelled`. */
export function checkCancelled(job: Job): void {
  if (job.isCancelled()) throw new SongphasaError('cancelled');
}

/** Goes along with every request. */
export interface Asked {
  readonly session: Session;
  /** Who works now, as the main process knows it. */
  readonly actor: Actor | null;
  readonly job: Job;
  readonly version: string;
  readonly log: (line: string) => void;
  /** Brings what is found by comparing segments in step now, instead of in the next quiet moment. */
  readonly compareDue: () => void;
}

/** Throws `no-actor`. */
export function actorOf(asked: Asked): Actor {
  if (asked.actor === null) throw new SongphasaError('no-actor');
  return asked.actor;
}
