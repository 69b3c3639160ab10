/** `window.songphasa` without Electron: the contract's calls over a FakeProject, and events that a test sends. */

import { type Failure, SongphasaError, toFailure } from '../../../core/errors.ts';
import type { Person, PersonId, Role, SegmentId } from '../../../core/model.ts';
import { splitAt } from '../../../core/segmentation/index.ts';
import type {
  Args,
  Bridge,
  CallName,
  EventName,
  Events,
  ProjectInfo,
  Settings,
  Value,
} from '../../../electron/ipc/contract.ts';
import { FakeProject, type FakeText } from './fake-project.ts';
import { findThreads, threadsOf } from './fake-threads.ts';

type Answers = { readonly [Name in CallName]?: (args: Args<Name>) => Value<Name> };

export interface FakeBridge extends Bridge {
  readonly project: FakeProject;
  /** Every call so far, in order. */
  readonly calls: { readonly name: CallName; readonly args: unknown }[];
  /** The arguments of the calls of one name. */
  asked<Name extends CallName>(name: Name): Args<Name>[];
  /** From now on calls of this name are answered so. */
  answer<Name extends CallName>(name: Name, answer: (args: Args<Name>) => Value<Name>): void;
  /** Lets the next call of this name fail. */
  failNext(name: CallName, failure: Failure): void;
  send<Name extends EventName>(name: Name, event: Events[Name]): void;
  as(name: string, role: Role): void;
}

export function fakeBridge(texts: readonly FakeText[], over: Answers = {}): FakeBridge {
  const project = new FakeProject(texts);
  const calls: { name: CallName; args: unknown }[] = [];
  const failures = new Map<CallName, Failure>();
  const listeners = new Map<EventName, Set<(event: never) => void>>();
  const views: (readonly SegmentId[])[] = [];
  let settings: Settings = {
    language: 'en',
    theme: 'system',
    people: [],
    role: 'translator',
    gridFontSize: 17,
  };

  const viewOf = (view: number) => views[view] ?? [];
  const be = (name: string, role: Role): Settings => {
    const id = `p-${name}` as PersonId;
    const person: Person = settings.people.find((one) => one.id === id) ?? { id, name };
    settings = { ...settings, role, people: [person, ...settings.people.filter((one) => one.id !== id)] };
    project.actor = { ...person, role };
    return settings;
  };
  const info = (): ProjectInfo => ({
    id: 'project',
    name: 'ข่าวภาคประชาสังคม',
    readOnly: false,
    onePerson: project.onePerson,
    aligning: false,
    documents: [...Map.groupBy(project.segments, ({ documentId }) => documentId)].map(([id, segments]) => ({
      id,
      name: id === 'd1' ? 'article.txt' : id,
      segments: segments.length,
    })),
    people: settings.people,
    reasons: [],
    sentTo: [],
  });

  const answers: Answers = {
    'app.launch': () => ({ version: '0', platform: 'linux', file: null, page: null }),
    'app.ready': () => null,
    'app.openHelp': () => null,
    'settings.get': () => settings,
    'settings.set': (change) => {
      settings = { ...settings, ...(change as Partial<Settings>) };
      return settings;
    },
    'settings.person': ({ name, role }) => be(name, role),
    'recent.list': () => [],
    'project.info': info,
    'project.close': () => null,
    'project.summary': () => ({ summary: project.summary(), undo: project.undoState() }),
    'view.open': ({ filter }) => {
      views.push(project.view(filter));
      return { view: views.length - 1, total: viewOf(views.length - 1).length };
    },
    'view.rows': ({ view, offset, limit }) =>
      viewOf(view)
        .slice(offset, offset + limit)
        .map((id) => project.row(project.find(id))),
    'view.indexOf': ({ view, segment }) => {
      const at = viewOf(view).indexOf(segment);
      return at < 0 ? null : at;
    },
    'view.seek': (args) => seek(args),
    'segments.get': ({ segment }) => project.row(project.find(segment)),
    'segments.history': ({ segment }) =>
      project.history.filter((entry) => entry.changes.some((change) => change.segmentId === segment)),
    'notes.list': ({ segment }) => project.notes(segment),
    'segments.update': ({ segment, expectedRevision, source, target, confirm }) =>
      project.edit(
        segment,
        expectedRevision,
        { source, target },
        confirm ? 'confirmed' : 'typed',
        confirm ? 'confirm' : 'edit',
      ),
    'segments.verdict': ({ segments, verdict, reason }) => project.verdict(segments, verdict, reason),
    'segments.split': ({ segment, sourceOffset, targetOffset }) =>
      project.replaceSegments('split', (all) =>
        all.flatMap((one) => {
          if (one.id !== segment) return [one];
          const [first, second] = splitAt(one, sourceOffset, { offsetInTarget: targetOffset });
          return [
            { ...one, ...first, revision: one.revision + 1 },
            { ...one, ...second, id: `${one.id}b` as SegmentId, revision: 0 },
          ];
        }),
      ),
    'segments.merge': ({ segment }) =>
      project.replaceSegments('merge', (all) => {
        const at = all.findIndex((one) => one.id === segment);
        const [here, next] = [all[at], all[at + 1]];
        if (here === undefined || next === undefined) throw new SongphasaError('merge-no-neighbour');
        const source = here.source + next.source;
        const merged = { ...here, source, original: source, revision: here.revision + 1 };
        return [...all.slice(0, at), merged, ...all.slice(at + 2)];
      }),
    'memory.matches': ({ segment }) => ({ source: project.find(segment).source, matches: [], terms: [] }),
    'terms.list': () => ({ terms: [], memories: [] }),
    'drafts.left': () =>
      [...project.drafts].flatMap(([id, draft]) => {
        const { source, target } = project.find(id);
        return (draft.source ?? source) !== source || (draft.target ?? target) !== target ? [id] : [];
      }),
    'drafts.put': ({ segment, side, text }) => {
      const drafts = project.drafts.get(segment) ?? { source: null, target: null };
      project.drafts.set(segment, { ...drafts, [side]: text });
      return null;
    },
    'repair.apply': ({ picks }) => {
      const [pick] = picks;
      if (pick === undefined) throw new SongphasaError('not-found', { what: 'artifact' });
      return { ...project.fix(pick.artifact, pick.fix, pick.revision), skipped: [] };
    },
    'repair.slots': ({ artifact, expectedRevision, values }) =>
      project.slots(artifact, expectedRevision, values),
    'artifacts.keep': ({ artifact, reason }) => project.keep(artifact, reason),
    'artifacts.unkeep': ({ artifact }) => project.keep(artifact, null),
    'notes.add': (note) => project.addNote(note),
    'notes.edit': (change) => project.editNote(change),
    'notes.accept': (request) => project.acceptSuggestion(request),
    'notes.find': (request) => findThreads(project, request),
    'notes.threads': ({ notes }) => threadsOf(project, notes),
    'notes.drafts': () => [],
    'notes.putDraft': () => null,
    'notes.resolve': ({ note, resolved }) => project.resolveNote(note, resolved),
    'notes.delete': ({ note }) => project.deleteNote(note),
    'project.setOnePerson': ({ onePerson }) => project.setOnePerson(onePerson),
    'history.undo': ({ command }) => project.replay('undo', command),
    'history.redo': () => project.replay('redo'),
    ...over,
  };

  function seek({ view, from, artifact, goal, direction }: Args<'view.seek'>): Value<'view.seek'> {
    const ids = viewOf(view);
    const step = direction === 'next' ? 1 : -1;
    const start = from === null ? -1 : ids.indexOf(from);
    for (let walked = goal === 'artifact' ? 0 : 1; walked <= ids.length; walked += 1) {
      const index = (start + step * walked + ids.length * 2) % ids.length;
      const id = ids[index];
      if (id === undefined) continue;
      const { segment, artifacts, openNotes } = project.row(project.find(id));
      const open = artifacts.filter((one) => one.status === 'open');
      const after = open.findIndex((one) => one.id === artifact);
      const here = walked > 0 ? open[0] : artifact === null ? open[0] : open[after + step];
      const has = {
        'needs-work': ['untranslated', 'draft', 'changes-requested', 'rejected'].includes(segment.state),
        'to-review': segment.state === 'translated',
        untranslated: segment.state === 'untranslated',
        artifact: here !== undefined,
        'open-note': openNotes > 0,
      }[goal];
      if (has) return { segment: id, index, artifact: goal === 'artifact' ? (here?.id ?? null) : null };
    }
    return null;
  }

  return {
    project,
    calls,
    asked: (name) => calls.filter((call) => call.name === name).map(({ args }) => args as never),
    answer: (name, answer) => void Object.assign(answers, { [name]: answer }),
    failNext: (name, failure) => void failures.set(name, failure),
    send: (name, event) => listeners.get(name)?.forEach((listener) => void listener(event as never)),
    as: (name, role) => void be(name, role),
    async call(name, args) {
      calls.push({ name, args });
      const failure = failures.get(name);
      failures.delete(name);
      if (failure !== undefined) return { ok: false, error: failure };
      const answer = answers[name];
      try {
        if (answer === undefined) throw new SongphasaError('ipc-unknown-call', { call: name });
        return { ok: true, value: answer(args) as Value<typeof name> };
      } catch (thrown) {
        return { ok: false, error: toFailure(thrown) };
      }
    },
    on(name, listener) {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set.add(listener as (event: never) => void));
      return () => set.delete(listener as (event: never) => void);
    },
    dropped: async () => ({ ok: false, error: { code: 'file-not-found', params: {} } }),
  };
}
