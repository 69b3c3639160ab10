/**
 * A project in memory for tests of the screen: the engine's part of the contract, over the same core, without SQL.
 * Undo is a stack of whole states; ids are readable (`s1`, `n2`).
 */
import { applyFix, fillSlots } from '../../../core/artifacts/repair.ts';
import { scanSegment } from '../../../core/artifacts/scan.ts';
import { SongphasaError } from '../../../core/errors.ts';
import type { InlineTag } from '../../../core/formats/inline.ts';
import {
  type Actor,
  type Artifact,
  type ArtifactId,
  type ChangeId,
  type CommandId,
  type CommandKind,
  type DocumentId,
  NO_DETAILS,
  type NoteId,
  SEGMENT_STATES,
  type Segment,
  type SegmentId,
  type SegmentState,
} from '../../../core/model.ts';
import { withSuggestion } from '../../../core/notes/note.ts';
import { decideEdit, decideVerdict, type EditMode, type Verdict } from '../../../core/workflow.ts';
import type {
  Applied,
  Args,
  Filter,
  Row,
  SegmentHistory,
  Summary,
  ThreadNote,
} from '../../../electron/ipc/contract.ts';

export interface FakeText {
  readonly source: string;
  readonly target?: string;
  readonly state?: SegmentState;
  readonly original?: string;
  readonly tags?: readonly InlineTag[];
  /** Its document's id, which is its name too. */
  readonly document?: string;
}

interface State {
  readonly segments: readonly Segment[];
  readonly notes: readonly ThreadNote[];
  readonly kept: ReadonlyMap<ArtifactId, string>;
}

/** A command, with the state before it (in what was undone: after it). */
interface Done {
  readonly state: State;
  readonly kind: CommandKind;
  readonly command: CommandId;
}

export class FakeProject {
  actor: Actor | null = null;
  onePerson = false;
  readonly history: SegmentHistory[] = [];
  readonly drafts = new Map<SegmentId, { source: string | null; target: string | null }>();
  private state: State;
  private readonly past: Done[] = [];
  private future: Done[] = [];
  private readonly found = new Map<string, readonly Artifact[]>();
  private lastId = 0;

  constructor(texts: readonly FakeText[]) {
    const segments = texts.map(
      ({ source, target = '', state, original = source, tags = [], document = 'd1' }, at) => ({
        id: `s${at + 1}` as SegmentId,
        documentId: document as DocumentId,
        position: at + 1,
        paragraph: at,
        original,
        source,
        target,
        state: state ?? (target === '' ? 'untranslated' : 'translated'),
        revision: 0,
        sourceAuthor: null,
        targetAuthor: null,
        approvedBy: null,
        verdictReason: null,
        tags,
      }),
    );
    this.state = { segments, notes: [], kept: new Map() };
  }

  // ---------------------------------------------------------------------------------------------------- looking

  private artifacts(segment: Segment): readonly Artifact[] {
    const key = `${segment.id} ${segment.revision} ${segment.source} ${segment.target}`;
    const cached = this.found.get(key);
    const found =
      cached ??
      scanSegment(segment).map((detection, at) => ({
        ...detection,
        id: `${segment.id}-a${at}-${segment.revision}` as ArtifactId,
        segmentId: segment.id,
        status: 'open' as const,
        keptReason: null,
      }));
    this.found.set(key, found);
    return found.map((one) => {
      const reason = this.state.kept.get(one.id) ?? null;
      return reason === null ? one : { ...one, status: 'kept', keptReason: reason };
    });
  }

  row(segment: Segment): Row {
    const notes = this.state.notes.filter((note) => note.segmentId === segment.id);
    const threads = notes.filter((note) => note.parentId === null);
    return {
      segment,
      number: this.state.segments.indexOf(segment) + 1,
      artifacts: this.artifacts(segment),
      locked: false,
      notes: threads.length,
      openNotes: threads.filter((note) => !note.resolved).length,
      authors: [segment.sourceAuthor, segment.targetAuthor].flatMap((id) =>
        id === null ? [] : [{ id, name: id === this.actor?.id ? this.actor.name : id }],
      ),
      blockingNotes: threads.filter((note) => !note.resolved && note.blocking).length,
      pins: threads.flatMap(({ id, side, span, resolved }) =>
        side === null || span === null || resolved ? [] : [{ note: id, side, ...span }],
      ),
      drafts: this.drafts.get(segment.id) ?? { source: null, target: null },
    };
  }

  find(id: SegmentId): Segment {
    const segment = this.state.segments.find((one) => one.id === id);
    if (segment === undefined) throw new SongphasaError('not-found', { what: 'segment' });
    return segment;
  }

  view(filter: Filter): readonly SegmentId[] {
    const search = filter.search.toLowerCase();
    return this.state.segments
      .map((segment) => this.row(segment))
      .filter(({ segment, artifacts, openNotes }) => {
        const open = artifacts.filter((one) => one.status === 'open');
        return (
          (filter.states.length === 0 || filter.states.includes(segment.state)) &&
          (filter.families.length === 0 || open.some((one) => filter.families.includes(one.family))) &&
          (!filter.anyArtifact || open.length > 0) &&
          (!filter.openNotes || openNotes > 0) &&
          (!filter.mine || [segment.sourceAuthor, segment.targetAuthor].includes(this.actor?.id ?? null)) &&
          `${segment.source}\n${segment.target}`.toLowerCase().includes(search)
        );
      })
      .map(({ segment }) => segment.id);
  }

  summary(): Summary {
    const rows = this.state.segments.map((segment) => this.row(segment));
    const artifacts = rows.flatMap((row) => row.artifacts);
    const open = artifacts.filter((one) => one.status === 'open');
    const states = Object.fromEntries(
      SEGMENT_STATES.map((state) => [state, rows.filter((row) => row.segment.state === state).length]),
    ) as Record<SegmentState, number>;
    const openByFamily: Partial<Record<Artifact['family'], number>> = {};
    for (const { family } of open) openByFamily[family] = (openByFamily[family] ?? 0) + 1;
    return {
      segments: rows.length,
      states,
      openArtifacts: open.length,
      keptArtifacts: artifacts.length - open.length,
      openByFamily,
      openNotes: rows.reduce((sum, row) => sum + row.openNotes, 0),
    };
  }

  undoState() {
    return { undo: this.past.at(-1)?.kind ?? null, redo: this.future.at(-1)?.kind ?? null };
  }

  notes(segment: SegmentId): readonly ThreadNote[] {
    return this.state.notes.filter((note) => note.segmentId === segment);
  }

  // --------------------------------------------------------------------------------------------------- commands

  private me(): Actor {
    if (this.actor === null) throw new SongphasaError('no-actor');
    return this.actor;
  }

  private fresh(prefix: string): string {
    this.lastId += 1;
    return `${prefix}${this.lastId}`;
  }

  private at(id: SegmentId, revision: number): Segment {
    const segment = this.find(id);
    if (segment.revision !== revision) throw new SongphasaError('conflict');
    return segment;
  }

  private commit(kind: CommandKind, next: State, why: string | null = null, structural = false): Applied {
    const { id: author, role, name } = this.me();
    const before = this.state;
    const command = this.fresh('c') as CommandId;
    this.past.push({ state: before, kind, command });
    this.future = [];
    this.state = next;
    const was = new Map(before.segments.map((segment) => [segment.id, segment]));
    const changed = next.segments.filter((segment) => was.get(segment.id) !== segment);
    for (const segment of changed) {
      const old = was.get(segment.id);
      const fields = (['source', 'target', 'state'] as const).filter(
        (field) => old?.[field] !== segment[field],
      );
      this.history.unshift({
        command: { id: command, kind, author, role, at: Date.now(), why, segments: changed.length, of: null },
        authorName: name,
        changes: fields.map((field) => ({
          id: this.fresh('h') as ChangeId,
          commandId: command,
          entity: 'segment',
          entityId: segment.id,
          segmentId: segment.id,
          field,
          before: old?.[field] ?? null,
          after: segment[field],
        })),
      });
    }
    return this.applied(command, kind, before, structural);
  }

  private applied(command: CommandId, kind: CommandKind, before: State, structural: boolean): Applied {
    const touched = this.state.segments.filter((segment) => {
      const notes = (state: State) =>
        JSON.stringify(state.notes.filter((note) => note.segmentId === segment.id));
      const sameNotes = notes(before) === notes(this.state);
      return !before.segments.includes(segment) || !sameNotes || before.kept !== this.state.kept;
    });
    const approved = (state: State) =>
      state.segments.filter((segment) => segment.state === 'approved').length;
    return {
      command,
      kind,
      changed: touched.length,
      rows: touched.map((segment) => this.row(segment)),
      structural,
      stoppedRules: [],
      approvalsTaken: kind === 'edit' ? Math.max(0, approved(before) - approved(this.state)) : 0,
      summary: this.summary(),
      undo: this.undoState(),
    };
  }

  private withSegment(segment: Segment): State {
    const segments = this.state.segments.map((one) => (one.id === segment.id ? segment : one));
    return { ...this.state, segments };
  }

  private authors({ sourceAuthor, targetAuthor }: Segment) {
    return [sourceAuthor, targetAuthor].filter((id) => id !== null).map((id) => ({ id, name: id }));
  }

  edit(
    id: SegmentId,
    revision: number,
    texts: { readonly source?: string | undefined; readonly target?: string | undefined },
    mode: EditMode,
    kind: CommandKind,
  ): Applied {
    const segment = this.at(id, revision);
    const { id: me } = this.me();
    const { source = segment.source, target = segment.target } = texts;
    const left = this.drafts.get(id) ?? { source: null, target: null };
    const stays = (side: 'source' | 'target') => mode === 'repaired' || texts[side] === undefined;
    this.drafts.set(id, {
      source: stays('source') ? left.source : null,
      target: stays('target') ? left.target : null,
    });
    const decision = decideEdit({ ...segment, authors: this.authors(segment) }, { source, target }, mode);
    if (!decision.allowed) throw new SongphasaError('not-allowed', { reason: decision.refusal });
    const now = { source, target };
    return this.commit(kind, {
      ...this.withSegment({
        ...segment,
        source,
        target,
        state: decision.state,
        revision: revision + 1,
        sourceAuthor: source === segment.source ? segment.sourceAuthor : me,
        targetAuthor: target === segment.target ? segment.targetAuthor : me,
      }),
      notes: this.state.notes.map((note) => {
        const { side, quote } = note;
        if (note.segmentId !== id || side === null || quote === null) return note;
        return now[side].includes(quote) ? note : { ...note, span: null };
      }),
    });
  }

  verdict(
    ids: readonly { segment: SegmentId; expectedRevision: number }[],
    verdict: Verdict,
    reason: string | null,
  ) {
    let next = this.state;
    for (const { segment: id, expectedRevision } of ids) {
      const segment = this.at(id, expectedRevision);
      const standing = { ...segment, authors: this.authors(segment) };
      const decision = decideVerdict(standing, verdict, this.me(), { onePerson: this.onePerson, reason });
      if (!decision.allowed) throw new SongphasaError('not-allowed', { reason: decision.refusal });
      const judged: Segment = {
        ...segment,
        state: decision.state,
        revision: segment.revision + 1,
        approvedBy: verdict === 'approve' ? this.me().id : null,
        verdictReason: reason,
      };
      next = { ...next, segments: next.segments.map((one) => (one.id === id ? judged : one)) };
    }
    return this.commit(verdict, next, reason);
  }

  artifact(id: ArtifactId): { readonly artifact: Artifact; readonly segment: Segment } {
    for (const segment of this.state.segments) {
      const artifact = this.artifacts(segment).find((one) => one.id === id);
      if (artifact !== undefined) return { artifact, segment };
    }
    throw new SongphasaError('not-found', { what: 'artifact' });
  }

  fix(id: ArtifactId, fix: number, revision: number): Applied {
    const { artifact, segment } = this.artifact(id);
    const text = applyFix(segment[artifact.side], artifact, fix);
    return this.edit(segment.id, revision, { [artifact.side]: text }, 'repaired', 'repair');
  }

  slots(id: ArtifactId, revision: number, values: readonly (string | null)[]): Applied {
    const { artifact, segment } = this.artifact(id);
    if (artifact.slotRepair === undefined) throw new SongphasaError('fix-stale');
    const source = fillSlots(segment.source, artifact.slotRepair, values);
    return this.edit(segment.id, revision, { source }, 'repaired', 'repair');
  }

  keep(id: ArtifactId, reason: string | null): Applied {
    const kept = new Map(this.state.kept);
    if (reason === null) kept.delete(id);
    else kept.set(id, reason);
    return this.commit(reason === null ? 'unkeep' : 'keep', { ...this.state, kept }, reason);
  }

  addNote({ segment, parent: parentId, text, ...said }: Args<'notes.add'>): Applied {
    const { id: author, name: authorName } = this.me();
    const id = this.fresh('n') as NoteId;
    const createdAt = Date.now();
    const head = { id, segmentId: segment, parentId, author, authorName, text, createdAt };
    const { side = null, pin = null, category = null, severity = null, blocking = false } = said;
    const place = { side, span: pin?.span ?? null, quote: pin?.quote ?? null };
    const kind = { category, severity, blocking, suggestion: said.suggestion ?? null };
    const note = { ...NO_DETAILS, ...head, ...place, ...kind, resolved: false, editedAt: null };
    return this.commit('note-add', { ...this.state, notes: [...this.state.notes, note] });
  }

  resolveNote(id: NoteId, resolved: boolean): Applied {
    const notes = this.state.notes.map((note) => (note.id === id ? { ...note, resolved } : note));
    return this.commit(resolved ? 'note-resolve' : 'note-reopen', { ...this.state, notes });
  }

  editNote({ note: id, ...change }: Args<'notes.edit'>): Applied {
    const said = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    const edited = change.text === undefined ? {} : { editedAt: Date.now() };
    const notes = this.state.notes.map((note) => (note.id === id ? { ...note, ...said, ...edited } : note));
    return this.commit('note-edit', { ...this.state, notes });
  }

  acceptSuggestion({ note: id, expectedRevision }: Args<'notes.accept'>): Applied {
    const note = this.state.notes.find((one) => one.id === id);
    const text = note?.side == null ? null : withSuggestion(note, this.find(note.segmentId)[note.side]);
    if (note?.side == null || text === null) throw new SongphasaError('fix-stale');
    const notes = this.state.notes.map((one) => (one.id === id ? { ...one, resolved: true } : one));
    this.state = { ...this.state, notes };
    return this.edit(note.segmentId, expectedRevision, { [note.side]: text }, 'repaired', 'note-accept');
  }

  get segments(): readonly Segment[] {
    return this.state.segments;
  }

  get allNotes(): readonly ThreadNote[] {
    return this.state.notes;
  }

  deleteNote(id: NoteId): Applied {
    return this.commit('note-delete', {
      ...this.state,
      notes: this.state.notes.filter((note) => note.id !== id),
    });
  }

  setOnePerson(onePerson: boolean): Applied {
    this.onePerson = onePerson;
    return this.commit('set-people-mode', { ...this.state });
  }

  replaceSegments(
    kind: 'split' | 'merge',
    change: (segments: readonly Segment[]) => readonly Segment[],
  ): Applied {
    return this.commit(kind, { ...this.state, segments: change(this.state.segments) }, null, true);
  }

  replay(kind: 'undo' | 'redo', only?: CommandId): Applied {
    const [from, to] = kind === 'undo' ? [this.past, this.future] : [this.future, this.past];
    if (only !== undefined && from.at(-1)?.command !== only)
      throw new SongphasaError('undo-blocked', { reason: 'later' });
    const entry = from.pop();
    if (entry === undefined)
      throw new SongphasaError(kind === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo');
    const before = this.state;
    to.push({ ...entry, state: before });
    this.state = entry.state;
    const structural = before.segments.length !== this.state.segments.length;
    return this.applied(this.fresh('c') as CommandId, kind, before, structural);
  }
}
