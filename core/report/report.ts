/** What was done in a project between two moments, and by whom. Pure: from commands, and from texts that were scanned. */
import { type CommandKind, FAMILIES, type Family, type SegmentId } from '../model.ts';

/** A command of the time that is asked about. */
export interface ReportedCommand {
  readonly kind: CommandKind;
  /** The same for one person on several computers. */
  readonly person: string;
  readonly at: number;
  /** Taken back by an undo, as it stands now: its work does not count, its time does. */
  readonly undone: boolean;
  readonly segments: readonly SegmentId[];
}

export interface ReportInput {
  /** In order of time. */
  readonly commands: readonly ReportedCommand[];
  /** Names to show, by `person`. */
  readonly names: ReadonlyMap<string, string>;
  /** Segments whose texts are another at the end than at the beginning. */
  readonly changed: number;
  readonly open: Readonly<Partial<Record<Family, number>>>;
  readonly kept: Readonly<Partial<Record<Family, number>>>;
  readonly repaired: Readonly<Partial<Record<Family, number>>>;
  /** The day of a moment, like `2026-11-30`. */
  readonly dayOf: (at: number) => string;
}

/** Segments, each counted once; `notes`: notes and answers that were written. */
export interface Counts {
  readonly confirmed: number;
  readonly approved: number;
  readonly requested: number;
  readonly rejected: number;
  readonly repaired: number;
  readonly notes: number;
}

export interface PersonReport extends Counts {
  readonly name: string;
  readonly commands: number;
  readonly segments: number;
  /** Milliseconds, as `timeOf` says; by segment where there is one. */
  readonly time: number;
  readonly perSegment: number;
}

export interface Report extends Counts {
  readonly changed: number;
  readonly commands: number;
  readonly segments: number;
  readonly time: number;
  readonly perSegment: number;
  /** Who did most comes first. */
  readonly people: readonly PersonReport[];
  readonly days: readonly { readonly day: string; readonly commands: number; readonly segments: number }[];
  readonly families: readonly {
    readonly family: Family;
    readonly open: number;
    readonly kept: number;
    readonly repaired: number;
  }[];
}

/** Milliseconds: a longer gap between two commands of a person counts as so much. */
export const LONGEST_GAP = 5 * 60_000;

/** What is no work on segments. */
const NO_WORK: readonly CommandKind[] = ['import', 'merge-copies'];

export function makeReport(input: ReportInput): Report {
  const { commands, names, changed, dayOf } = input;
  const work = commands.filter(({ kind }) => !NO_WORK.includes(kind));
  const people = [...Map.groupBy(work, ({ person }) => person)]
    .map(([person, own]) => ({ name: names.get(person) ?? person, ...figuresOf(own) }))
    .sort((a, b) => b.segments - a.segments || b.commands - a.commands || (a.name < b.name ? -1 : 1));
  const time = people.reduce((sum, person) => sum + person.time, 0);
  const all = figuresOf(work);
  const days = [...Map.groupBy(work, ({ at }) => dayOf(at))].map(([day, own]) => ({
    ...{ day, commands: own.length, segments: segmentsOf(own).size },
  }));
  const families = FAMILIES.map((family) => ({
    ...{ family, open: input.open[family] ?? 0, kept: input.kept[family] ?? 0 },
    repaired: input.repaired[family] ?? 0,
  })).filter(({ open, kept, repaired }) => open + kept + repaired > 0);
  return { ...all, time, perSegment: per(time, all.segments), changed, people, days, families };
}

function figuresOf(own: readonly ReportedCommand[]) {
  const count = (...kinds: readonly CommandKind[]) =>
    segmentsOf(own.filter(({ kind, undone }) => kinds.includes(kind) && !undone)).size;
  const segments = segmentsOf(own).size;
  const time = timeOf(own);
  return {
    ...{ commands: own.length, segments, time, perSegment: per(time, segments) },
    ...{ confirmed: count('confirm'), approved: count('approve'), requested: count('request-changes') },
    ...{ rejected: count('reject'), repaired: count('repair') },
    notes: own.filter(({ kind, undone }) => kind === 'note-add' && !undone).length,
  };
}

/**
 * How long one person worked: the gaps between their successive commands, each at most LONGEST_GAP. What they did before
 * the first one is not known. Milliseconds.
 */
export function timeOf(own: readonly { readonly at: number }[]): number {
  let time = 0;
  for (const [index, { at }] of own.entries()) {
    const before = own[index - 1];
    if (before !== undefined) time += Math.min(Math.max(0, at - before.at), LONGEST_GAP);
  }
  return time;
}

function segmentsOf(commands: readonly ReportedCommand[]): Set<SegmentId> {
  return new Set(commands.flatMap(({ segments }) => segments));
}

function per(time: number, segments: number): number {
  return segments === 0 ? 0 : Math.round(time / segments);
}
