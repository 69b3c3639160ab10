/** A copy of a project on paper: people work in it as db/commands would have them, and copies take each other in. */
import {
  type Choices,
  type Copy,
  type CopySegment,
  planMerge,
  type SegmentContent,
  type Step,
  stepsTo,
} from '../../../core/merge/index.ts';
import {
  type Change,
  type ChangeId,
  type CommandId,
  type CommandKind,
  type DocumentId,
  type JsonValue,
  NO_DETAILS,
  type Note,
  type NoteId,
  type PersonId,
  type SegmentId,
} from '../../../core/model.ts';
import {
  decideEdit,
  decideVerdict,
  isBlank,
  stateAfterMerge,
  stateAfterSplit,
  type Verdict,
} from '../../../core/workflow.ts';

export const PEOPLE = ['Aree', 'Boon', 'Chai'].map((name) => ({ id: name.toLowerCase() as PersonId, name }));
export type Person = (typeof PEOPLE)[number];

const DOCUMENT = 'document' as DocumentId;
type Entry = Pick<Change, 'entity' | 'entityId' | 'field' | 'before' | 'after'>;

export function newCopy(texts: readonly (readonly [source: string, target: string])[]): Copy {
  const segments = texts.map(
    ([source, target], index): CopySegment => ({
      ...{
        id: `s${index}` as SegmentId,
        paragraph: index,
        revision: 0,
        changedAt: null,
        original: source,
        source,
        target,
      },
      ...{ state: target === '' ? 'untranslated' : 'translated', sourceAuthor: null, targetAuthor: null },
      ...{ approvedBy: null, verdictReason: null, tags: '[]' },
    }),
  );
  const head = {
    name: 'a.txt',
    format: 'text',
    encoding: 'utf-8',
    importedAt: 0,
    order: 1,
    originalsSha256: '',
  };
  return {
    ...{ projectId: 'project', people: PEOPLE, facts: { onePerson: false }, notes: [], keeps: [], log: [] },
    documents: [{ ...head, id: DOCUMENT, segments }],
  };
}

/** Every id that is made anywhere is another. */
let made = 0;
export function newId(): string {
  made += 1;
  return String(made).padStart(6, '0');
}

/** A copy with a pen: its methods are commands, which are refused by doing nothing. */
export class Sketch {
  copy: Copy;
  constructor(copy: Copy) {
    this.copy = copy;
  }

  /** The same copy, for somebody else to work in. */
  clone(): Sketch {
    return new Sketch(this.copy);
  }

  get segments(): readonly CopySegment[] {
    return this.copy.documents[0]?.segments ?? [];
  }

  edit(
    who: Person,
    at: number,
    texts: Partial<Pick<CopySegment, 'source' | 'target'>>,
    confirm: boolean,
  ): void {
    const row = this.segments[at];
    if (row === undefined) return;
    const next = { source: row.source, target: row.target, ...texts };
    const decision = decideEdit({ ...row, authors: [], tags: [] }, next, confirm ? 'confirmed' : 'typed');
    if (!decision.allowed) return;
    const { state } = decision;
    this.#command(
      'edit',
      who,
      this.#set(row, {
        ...next,
        state,
        sourceAuthor: next.source === row.source ? row.sourceAuthor : who.id,
        targetAuthor: next.target === row.target ? row.targetAuthor : who.id,
        approvedBy: state === 'approved' ? row.approvedBy : null,
        verdictReason: state === row.state ? row.verdictReason : null,
      }),
    );
  }

  verdict(who: Person, at: number, verdict: Verdict, reason: string): void {
    const row = this.segments[at];
    if (row === undefined) return;
    const authors = PEOPLE.filter(({ id }) => id === row.sourceAuthor || id === row.targetAuthor);
    const onePerson = this.copy.facts.onePerson === true;
    const decision = decideVerdict(
      { ...row, authors, tags: [] },
      verdict,
      { ...who, role: 'reviewer' },
      { onePerson, reason },
    );
    if (!decision.allowed) return;
    const { state } = decision;
    this.#command(
      verdict,
      who,
      this.#set(row, {
        state,
        approvedBy: state === 'approved' ? who.id : null,
        verdictReason: state === 'approved' || state === 'translated' ? null : reason,
      }),
    );
  }

  split(who: Person, at: number, cut: number): void {
    const row = this.segments[at];
    if (row === undefined || cut <= 0 || cut >= Math.min(row.source.length, row.original.length)) return;
    const part = (from: number, to: number | undefined): Partial<CopySegment> => {
      const target = isBlank(row.target.slice(from, to)) ? '' : row.target.slice(from, to);
      const state = stateAfterSplit(row.state, target);
      const texts = { original: row.original.slice(from, to), source: row.source.slice(from, to), target };
      return {
        ...texts,
        state,
        approvedBy: null,
        verdictReason: state === row.state ? row.verdictReason : null,
      };
    };
    const entries = this.#set(row, part(0, cut));
    const second = { ...row, ...part(cut, undefined), id: newId() as SegmentId, revision: 0 };
    this.#command('split', who, [...entries, ...this.#create(second, row.id)]);
  }

  merge(who: Person, at: number): void {
    const [first, second] = this.segments.slice(at, at + 2);
    if (first === undefined || second === undefined) return;
    const entries: Entry[] = [];
    for (const note of this.copy.notes.filter(({ segmentId }) => segmentId === second.id)) {
      entries.push(...this.#setNote(note, 'segmentId', first.id));
    }
    for (const keep of this.copy.keeps.filter(({ segmentId }) => segmentId === second.id)) {
      entries.push(...this.#removeKeep(keep.id));
      const known = this.copy.keeps.some(
        ({ segmentId, text }) => segmentId === first.id && text === keep.text,
      );
      if (!known) entries.push(...this.#addKeep({ ...keep, id: newId(), segmentId: first.id }));
    }
    entries.push(...this.#remove(second));
    const [source, target] = [first.source + second.source, [first.target, second.target].join(' ').trim()];
    const author = (a: PersonId | null, b: PersonId | null) =>
      a === null || a === b ? b : b === null ? a : who.id;
    const state = stateAfterMerge(first.state, second.state, target);
    const verdictReason = [first, second].find((row) => row.state === state)?.verdictReason ?? null;
    entries.push(
      ...this.#set(first, {
        ...{
          original: first.original + second.original,
          source,
          target,
          state,
          approvedBy: null,
          verdictReason,
        },
        sourceAuthor: author(first.sourceAuthor, second.sourceAuthor),
        targetAuthor: author(first.targetAuthor, second.targetAuthor),
      }),
    );
    this.#command('merge', who, entries);
  }

  note(who: Person, at: number, text: string, parent: Note | null): void {
    const segmentId = parent?.segmentId ?? this.segments[at]?.id;
    if (segmentId === undefined) return;
    const note = { id: newId() as NoteId, segmentId, parentId: parent?.id ?? null, author: who.id };
    this.#command(
      'note-add',
      who,
      this.#addNote({ ...NO_DETAILS, ...note, text, createdAt: ++clock, resolved: false, editedAt: null }),
    );
  }

  resolve(who: Person, note: Note): void {
    this.#command('note-resolve', who, this.#setNote(note, 'resolved', !note.resolved));
  }

  deleteNote(who: Person, note: Note): void {
    const answers = this.copy.notes.filter(({ parentId }) => parentId === note.id);
    this.#command(
      'note-delete',
      who,
      [...answers, note].flatMap((one) => this.#removeNote(one)),
    );
  }

  keep(who: Person, at: number, text: string): void {
    const segmentId = this.segments[at]?.id;
    if (segmentId === undefined) return;
    const known = this.copy.keeps.find((keep) => keep.segmentId === segmentId && keep.text === text);
    if (known !== undefined) {
      this.#command('unkeep', who, this.#removeKeep(known.id));
      return;
    }
    const keep = {
      id: newId(),
      segmentId,
      rule: 'rule',
      side: 'source',
      text,
      reason: who.name,
      author: who.id,
    } as const;
    this.#command('keep', who, this.#addKeep({ ...keep, at: ++clock }));
  }

  fact(who: Person, field: string, value: JsonValue): void {
    if (field === 'onePerson' && value === false) return;
    this.#command('set-rules', who, this.#setFact(field, value));
  }

  /** False where conflicts are open. */
  takeIn(other: Copy, choices: Choices = {}): boolean {
    const plan = planMerge(this.copy, other, choices);
    if (plan.merged === null) return false;
    if (plan.nothingNew) return true;
    const steps = stepsTo(this.copy, other, plan.merged);
    const known = new Set(this.copy.log.map(({ change }) => change.id));
    const ends = [this.copy, other].flatMap(({ log }) => log.at(-1)?.change.id ?? []);
    const log = [...this.copy.log, ...other.log.filter(({ change }) => !known.has(change.id))];
    this.copy = { ...this.copy, log, people: plan.merged.people };
    const said: Entry = {
      entity: 'project',
      entityId: 'project',
      field: 'copies',
      before: null,
      after: ends,
    };
    const entries = [said, ...steps.flatMap((step) => this.#step(step))];
    this.#command('merge-copies', PEOPLE[2] as Person, entries, ends);
    return true;
  }

  #step(step: Step): Entry[] {
    const row = (id: SegmentId) => this.segments.find((segment) => segment.id === id) as CopySegment;
    const note = (id: NoteId) => this.copy.notes.find((one) => one.id === id) as Note;
    switch (step.kind) {
      case 'set-fact':
        return this.#setFact(step.field, step.value);
      case 'withdraw-approval':
        return this.#set(row(step.segment), { state: 'translated', approvedBy: null });
      case 'set-segment':
        return this.#set(row(step.segment), step.content);
      case 'create-segment':
        return this.#create(step.segment, step.follows);
      case 'remove-segment':
        return this.#remove(row(step.segment));
      case 'move-note':
        return this.#setNote(note(step.note), 'segmentId', step.to);
      case 'set-note':
        return this.#setNote(note(step.note), step.field, step.value);
      case 'remove-note':
        return this.#removeNote(note(step.note));
      case 'add-note':
        return this.#addNote(step.note);
      case 'remove-keep':
        return this.#removeKeep(step.keep);
      case 'add-keep':
        return this.#addKeep(step.keep);
      case 'restate': {
        const { entity, entityId, field, value } = step;
        return [{ entity, entityId, field, before: value, after: value }];
      }
      case 'set-time':
        return this.#put(row(step.segment).id, { changedAt: step.changedAt });
      case 'join-document':
        throw new Error('there is one document on paper');
    }
  }

  #command(
    kind: CommandKind,
    { id: author }: Person,
    entries: readonly Entry[],
    after?: readonly ChangeId[],
  ): void {
    clock += 1;
    const commandId = newId() as CommandId;
    const log = [...this.copy.log];
    entries.forEach((entry, index) => {
      const id = newId() as ChangeId;
      const last = log.at(-1)?.change.id;
      const follows = index === 0 && after !== undefined ? after : last === undefined ? [] : [last];
      const change = { ...entry, id, commandId, segmentId: null };
      log.push({ change, kind, author, at: clock, follows, dormant: false });
    });
    this.copy = { ...this.copy, log };
  }

  #cut(segments: readonly CopySegment[]): void {
    this.copy = {
      ...this.copy,
      documents: this.copy.documents.map((document) => ({ ...document, segments })),
    };
  }

  #put(id: SegmentId, patch: Partial<CopySegment>): Entry[] {
    this.#cut(this.segments.map((segment) => (segment.id === id ? { ...segment, ...patch } : segment)));
    return [];
  }

  #set(row: CopySegment, patch: Partial<SegmentContent>): Entry[] {
    this.#put(row.id, { ...patch, revision: row.revision + 1 });
    return Object.entries(patch).flatMap(([field, after]): Entry[] => {
      const before = row[field as keyof SegmentContent];
      return before === after ? [] : [{ entity: 'segment', entityId: row.id, field, before, after }];
    });
  }

  #create(segment: CopySegment, follows: SegmentId): Entry[] {
    const at = this.segments.findIndex(({ id }) => id === follows);
    this.#cut(this.segments.toSpliced(at + 1, 0, segment));
    return [
      { entity: 'segment', entityId: segment.id, field: '*', before: null, after: whole(segment, follows) },
    ];
  }

  #remove(segment: CopySegment): Entry[] {
    const at = this.segments.findIndex(({ id }) => id === segment.id);
    const follows = this.segments[at - 1]?.id as SegmentId;
    this.#cut(this.segments.toSpliced(at, 1));
    return [
      { entity: 'segment', entityId: segment.id, field: '*', before: whole(segment, follows), after: null },
    ];
  }

  #addNote(note: Note): Entry[] {
    this.copy = { ...this.copy, notes: [...this.copy.notes, note] };
    return [{ entity: 'note', entityId: note.id, field: '*', before: null, after: { ...note } }];
  }

  #removeNote(note: Note): Entry[] {
    this.copy = { ...this.copy, notes: this.copy.notes.filter(({ id }) => id !== note.id) };
    return [{ entity: 'note', entityId: note.id, field: '*', before: { ...note }, after: null }];
  }

  #setNote(note: Note, field: string, after: JsonValue): Entry[] {
    const notes = this.copy.notes.map((one) => (one.id === note.id ? { ...one, [field]: after } : one));
    this.copy = { ...this.copy, notes };
    const before = new Map<string, JsonValue>(Object.entries(note)).get(field) ?? null;
    return [{ entity: 'note', entityId: note.id, field, before, after }];
  }

  #addKeep(keep: Copy['keeps'][number]): Entry[] {
    this.copy = { ...this.copy, keeps: [...this.copy.keeps, keep] };
    return [{ entity: 'keep', entityId: keep.id, field: '*', before: null, after: { ...keep } }];
  }

  #removeKeep(id: string): Entry[] {
    const keep = this.copy.keeps.find((one) => one.id === id);
    this.copy = { ...this.copy, keeps: this.copy.keeps.filter((one) => one.id !== id) };
    return [{ entity: 'keep', entityId: id, field: '*', before: { ...keep } as JsonValue, after: null }];
  }

  #setFact(field: string, after: JsonValue): Entry[] {
    const { [field]: before = null, ...others } = this.copy.facts;
    this.copy = { ...this.copy, facts: after === null ? others : { ...others, [field]: after } };
    return [{ entity: 'project', entityId: 'project', field, before, after }];
  }
}

let clock = 0;

function whole({ id: _id, changedAt: _changedAt, ...content }: CopySegment, follows: SegmentId): JsonValue {
  return { documentId: DOCUMENT, follows, ...content };
}
