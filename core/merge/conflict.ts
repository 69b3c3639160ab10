import type {
  DocumentId,
  JsonValue,
  Note,
  NoteId,
  Person,
  PersonId,
  Segment,
  SegmentId,
  Side,
} from '../model.ts';
import { samePerson } from '../workflow.ts';
import { BRANCHES, type Branch, type LogEntry } from './copy.ts';

/** State and what belongs to it: the last word on a pair of texts. */
export type Standing = Pick<Segment, 'state' | 'approvedBy' | 'verdictReason'>;

/** A segment of a stretch that was cut in different ways. */
export type Part = Pick<Segment, 'id' | 'original' | 'source' | 'target' | 'state'>;

/** A note and its answers; null where it was deleted. */
export type Thread = { readonly note: Note; readonly answers: readonly Note[] } | null;

/** What one copy says, and who said it last. Nobody where no change of it is on record. */
export interface Said<Value> {
  readonly value: Value;
  readonly author: PersonId | null;
  readonly authorName: string | null;
  readonly at: number | null;
}

interface Between<Value> {
  /** The same in both directions of a merge. */
  readonly id: string;
  /** Before the copies parted; null where there was nothing, or where no single ancestor is known. */
  readonly ancestor: Value | null;
  readonly mine: Said<Value>;
  readonly theirs: Said<Value>;
  /** Whose is taken; null while nobody has decided. */
  readonly taken: Branch | null;
}

/** Both copies changed the same thing, to different ends. */
export type Conflict =
  | (Between<string> & { readonly kind: 'text'; readonly segmentId: SegmentId; readonly side: Side })
  | (Between<Standing> & { readonly kind: 'verdict'; readonly segmentId: SegmentId })
  /** Split or merged in one copy, and edited or cut otherwise in the other. `segmentId` is the first of the stretch. */
  | (Between<readonly Part[]> & {
      readonly kind: 'structure';
      readonly segmentId: SegmentId;
      readonly documentId: DocumentId;
    })
  /** Deleted in one copy, and answered or edited in the other. */
  | (Between<Thread> & {
      readonly kind: 'note-deleted';
      readonly noteId: NoteId;
      readonly segmentId: SegmentId;
    })
  | (Between<JsonValue> & {
      readonly kind: 'note-field';
      readonly noteId: NoteId;
      readonly segmentId: SegmentId;
      readonly field: string;
    })
  | (Between<JsonValue> & {
      readonly kind: 'segment-field';
      readonly segmentId: SegmentId;
      readonly field: string;
    })
  | (Between<JsonValue> & { readonly kind: 'project'; readonly field: string });

export type ConflictKind = Conflict['kind'];

/** A rule for all conflicts: one copy's, whatever was said later, or what this person said where the other copy's is by somebody else. */
export type Preference = Branch | 'newer' | { readonly person: Person };

export interface Choices {
  /** One by one, by the conflict's id: goes before the rule. */
  readonly picks?: Readonly<Record<string, Branch>>;
  readonly prefer?: Preference;
}

type Undecided = Conflict extends infer One ? (One extends Conflict ? Omit<One, 'taken'> : never) : never;

/** Collects conflicts and decides them by the choices that were made. */
export class Arbiter {
  readonly conflicts: Conflict[] = [];
  readonly #choices: Choices;
  readonly #names: ReadonlyMap<PersonId, string>;

  constructor(choices: Choices, people: readonly Person[]) {
    this.#choices = choices;
    this.#names = new Map(people.map(({ id, name }) => [id, name]));
  }

  /** `by`: the last change of it in each copy. */
  said<Value>(value: Value, by: LogEntry | undefined): Said<Value> {
    if (by === undefined) return { value, author: null, authorName: null, at: null };
    return { value, author: by.author, authorName: this.#names.get(by.author) ?? null, at: by.at };
  }

  decide(conflict: Undecided): Branch | null {
    const taken = this.#choices.picks?.[conflict.id] ?? this.#byRule(conflict);
    this.conflicts.push({ ...conflict, taken } as Conflict);
    return taken;
  }

  #byRule({ mine, theirs }: Undecided): Branch | null {
    const { prefer } = this.#choices;
    if (prefer === undefined || prefer === 'mine' || prefer === 'theirs') return prefer ?? null;
    if (prefer === 'newer') return newer(mine, theirs);
    const said: Readonly<Record<Branch, Said<unknown>>> = { mine, theirs };
    const [only, ...more] = BRANCHES.filter((branch) => isBy(said[branch], prefer.person));
    return more.length > 0 ? null : (only ?? null);
  }
}

function isBy({ author, authorName }: Said<unknown>, person: Person): boolean {
  return author !== null && samePerson({ id: author, name: authorName ?? '' }, person);
}

/** Of two things said at the same time, the one that sorts later, so that both sides of a merge choose alike. */
function newer(mine: Said<unknown>, theirs: Said<unknown>): Branch {
  const [a, b] = [mine, theirs].map(({ at, author, value }) => ({
    at: at ?? Number.NEGATIVE_INFINITY,
    rest: JSON.stringify([author, value]),
  }));
  if (a === undefined || b === undefined) return 'mine';
  if (a.at !== b.at) return a.at > b.at ? 'mine' : 'theirs';
  return a.rest > b.rest ? 'mine' : 'theirs';
}
