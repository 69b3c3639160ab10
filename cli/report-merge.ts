import type { Branch, Conflict, Copy, Part, Said, Standing, Thread } from '../core/merge/index.ts';
import type { JsonValue, Message, SegmentId } from '../core/model.ts';
import type { CopiesPlan } from '../db/merge.ts';
import { say } from '../i18n/say.ts';
import type { Context } from './context.ts';
import { shortened, visible } from './visible.ts';

type Copies = Readonly<Record<Branch, Copy>>;

/** What shows that somebody was at the files with another program, on standard error. */
export function reportFaults({ t, complain }: Context, faults: CopiesPlan['faults']): void {
  for (const branch of ['mine', 'theirs'] as const) {
    for (const fault of faults[branch]) {
      const { kind, ...where } = fault;
      const place = Object.values(where).join(' ');
      complain(`${t(`cli.merge.copy.${branch}`)}: ${t(`cli.merge.fault.${kind}`, { place })}`);
    }
  }
}

/** Conflicts with what both copies say and what is taken, verdicts that fall, and what joins. */
export async function reportPlan(context: Context, plan: CopiesPlan, copies: Copies): Promise<void> {
  const { t, out } = context;
  const number = numbers(copies);
  for (const conflict of plan.conflicts) {
    for (const line of conflictLines(context, conflict, number)) await out.line(line);
  }
  for (const { segmentId, state, by } of plan.fallen) {
    const name = [...copies.mine.people, ...copies.theirs.people].find(({ id }) => id === by)?.name;
    const what = { number: number(segmentId), state: t(`common.state.${state}`), name: visible(name ?? '') };
    await out.line(name === undefined ? t('cli.merge.fell', what) : t('cli.merge.fellBy', what));
  }
  const { joining, conflicts, nothingNew } = plan;
  const open = conflicts.filter(({ taken }) => taken === null).length;
  const sum = t('cli.merge.sum', {
    commands: t('cli.merge.commands', { count: joining.commands }),
    segments: t('cli.merge.segments', { count: joining.segments.length }),
    notes: t('cli.merge.notes', { count: joining.notes }),
    documents: t('cli.merge.documents', { count: joining.documents }),
  });
  await out.line(nothingNew ? t('cli.merge.nothingNew') : sum);
  if (open > 0) await out.line(t('cli.merge.open', { count: open }));
}

/** Numbers of segments over the project, as this copy counts them; of a segment that only the other has, as that one does. */
function numbers({ mine, theirs }: Copies): (id: SegmentId) => number {
  const found = new Map<SegmentId, number>();
  for (const { documents } of [theirs, mine]) {
    documents.flatMap(({ segments }) => segments).forEach(({ id }, index) => void found.set(id, index + 1));
  }
  return (id) => found.get(id) ?? 0;
}

function conflictLines(context: Context, conflict: Conflict, number: (id: SegmentId) => number): string[] {
  const { t } = context;
  const what = (value: Conflict['ancestor']) => words(context, conflict, value);
  const said = (branch: Branch): string => {
    const { value, authorName, at }: Said<Conflict['ancestor']> = conflict[branch];
    const who = authorName === null ? '' : ` (${visible(authorName)}, ${timeOf(at)})`;
    return `  ${t(`cli.merge.${branch}`)}: ${what(value)}${who}`;
  };
  const place = placeOf(conflict, number);
  return [
    `${say(t, place.key, place.params)}: ${t(`cli.merge.conflict.${conflict.kind}`)}`,
    `  ${t('cli.merge.before')}: ${what(conflict.ancestor)}`,
    said('mine'),
    said('theirs'),
    ...(conflict.taken === null ? [] : [`  → ${t(`cli.merge.${conflict.taken}`)}`]),
  ];
}

function placeOf(conflict: Conflict, number: (id: SegmentId) => number): Message {
  if (conflict.kind === 'project') {
    return { key: 'cli.merge.place.project', params: { field: visible(conflict.field) } };
  }
  const params = { number: number(conflict.segmentId) };
  return conflict.kind === 'text'
    ? { key: `cli.merge.place.${conflict.side}`, params }
    : { key: 'cli.merge.place.segment', params };
}

function words({ t }: Context, conflict: Conflict, value: Conflict['ancestor']): string {
  if (value === null)
    return conflict.kind === 'note-deleted' ? t('cli.merge.deleted') : t('cli.merge.unknown');
  const quoted = (text: string) => `“${visible(shortened(text))}”`;
  switch (conflict.kind) {
    case 'text':
      return quoted(value as string);
    case 'verdict': {
      const { state, verdictReason } = value as Standing;
      return verdictReason === null
        ? t(`common.state.${state}`)
        : `${t(`common.state.${state}`)}, ${quoted(verdictReason)}`;
    }
    case 'structure':
      return (value as readonly Part[]).map(({ source }) => quoted(source)).join(' | ');
    case 'note-deleted': {
      const thread = value as NonNullable<Thread>;
      return [thread.note, ...thread.answers].map(({ text }) => quoted(text)).join(' | ');
    }
    default:
      return visible(shortened(JSON.stringify(value as JsonValue)));
  }
}

/** UTC, to the minute. */
function timeOf(at: number | null): string {
  return at === null ? '' : `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')}Z`;
}
