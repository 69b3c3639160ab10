/** From the segments of a project back to the units of the file that they came from. */

import { mergeTexts } from '../segmentation/index.ts';
import { stateAfterMerge } from '../workflow.ts';
import type { EditedUnit, ExportNote, ExportSegment, ReadNote, ReadUnit } from './document.ts';
import type { PlacedText } from './format.ts';
import { type InlineTag, inlineParts } from './inline.ts';
import { joinTags } from './torn-tags.ts';

/** Units that share segments: one and one, unless segments were split or merged. */
export interface Group {
  readonly units: readonly (readonly [key: string, length: number])[];
  readonly segments: readonly ExportSegment[];
}

/** What a group says as one: parts of a split joined, in order. */
interface Joined extends Pick<ExportSegment, 'original' | 'source' | 'target' | 'state' | 'verdictReason'> {
  readonly tags: readonly InlineTag[];
}

function joined(
  segments: readonly ExportSegment[],
  english: (segment: ExportSegment) => string,
): Joined | null {
  const all = segments.map(
    ({ tags = [], ...segment }): Joined => ({ ...segment, target: english(segment), tags }),
  );
  const [first, ...others] = all;
  if (first === undefined) return null;
  return others.reduce((whole, part): Joined => {
    const { tags, spell } = joinTags(whole, part);
    const respelled = (one: Joined, by: (text: string) => string) => ({
      ...{ original: one.original, source: by(one.source), target: by(one.target) },
    });
    const texts = mergeTexts(respelled(whole, spell[0]), respelled(part, spell[1]));
    const approved = whole.state === 'approved' && part.state === 'approved';
    const state = approved ? 'approved' : stateAfterMerge(whole.state, part.state, texts.target);
    return { ...texts, tags, state, verdictReason: whole.verdictReason ?? part.verdictReason };
  }, first);
}

/** The unit of a group that takes all: the first that has an original; the others of the group become empty. */
function takerOf({ units }: Group): readonly [string, number] | undefined {
  return units.find(([, length]) => length > 0) ?? units[0];
}

/** Chips of tags that the unit does not have (of a unit that was merged into it) go; what they enclose stays. */
function ownChips(text: string, tags: readonly InlineTag[], own: readonly InlineTag[]): string {
  const known = new Set(own.map((tag) => JSON.stringify(tag)));
  return inlineParts(text, tags)
    .map((part) =>
      part.kind === 'text' || known.has(JSON.stringify(part.tag)) ? text.slice(part.start, part.end) : '',
    )
    .join('');
}

/** Notes that the file has anyway, as its own, are not written once more; one that was answered or resolved is. */
function ownThreads(segments: readonly ExportSegment[], foreign: readonly string[]): ReadNote[] {
  const left = foreign.map((text) => text.trim());
  const notes = segments.flatMap((segment) => segment.notes);
  const answered = new Set(notes.map(({ parentId }) => parentId));
  return notes.filter(({ id, parentId, text, resolved }) => {
    const at = left.indexOf(text);
    if (at === -1 || parentId !== null || resolved || answered.has(id)) return true;
    left.splice(at, 1);
    return false;
  });
}

function sameThreads(now: readonly ExportNote[], before: readonly ReadNote[]): boolean {
  const said = (notes: readonly ReadNote[]) =>
    JSON.stringify(
      notes.map(({ author, text, resolved, parentId }) => [author, text, resolved, parentId !== null]),
    );
  return said(now) === said(before);
}

/**
 * What differs from the file, by unit. An approval that the file gave stands in it as long as nobody changed the texts or
 * gave a verdict; a segment that nobody touched leaves its unit as it is.
 */
export function unitEdits(groups: readonly Group[], read: readonly ReadUnit[]): EditedUnit[] {
  const byKey = new Map(read.map((unit) => [unit.key, unit]));
  return groups.flatMap((group): EditedUnit[] => {
    const whole = joined(group.segments, ({ target }) => target);
    const taker = takerOf(group);
    const unit = byKey.get(taker?.[0]);
    if (whole === null || taker === undefined || unit === undefined) return [];
    const { tags: all } = whole;
    const tags = group.units.length > 1 ? all.filter((tag) => ownChipsKnow(tag, unit)) : all;
    const text = (side: 'source' | 'target') =>
      group.units.length > 1 ? ownChips(whole[side], all, unit.tags ?? []) : whole[side];
    const source = text('source') === unit.source ? null : text('source');
    const target = text('target') === unit.target ? null : text('target');
    const reworded = source !== null || target !== null;
    const stands = !reworded && unit.state === 'approved' && whole.state === 'translated';
    const state = stands || whole.state === unit.state ? null : whole.state;
    const threads = ownThreads(group.segments, unit.notes);
    const touched = reworded || state !== null || !sameThreads(threads, unit.threads ?? []);
    if (!touched) return emptied(group, taker[0]);
    const [first] = group.segments;
    const facts = {
      original: whole.original,
      verdictReason: whole.verdictReason,
      approvedBy: first?.approvedBy ?? null,
      sourceAuthor: first?.sourceAuthor ?? null,
      targetAuthor: first?.targetAuthor ?? null,
      changedAt: first?.changedAt ?? null,
    };
    const hasError = group.segments.some(({ openArtifacts }) =>
      openArtifacts.some(({ severity }) => severity === 'error'),
    );
    const said = { state: stands ? null : whole.state, tags, facts, threads, hasError };
    return [{ key: taker[0], source, target, ...said }, ...emptied(group, taker[0])];
  });
}

function ownChipsKnow(tag: InlineTag, { tags = [] }: ReadUnit): boolean {
  const spelled = JSON.stringify(tag);
  return tags.some((own) => JSON.stringify(own) === spelled);
}

function emptied({ units }: Group, taker: string): EditedUnit[] {
  return units
    .filter(([key]) => key !== taker)
    .map(([key]) => ({
      ...{ key, source: '', target: '', state: 'untranslated', tags: [], facts: null, threads: [] },
    }));
}

/** The texts of one language for a document in its own layout. A part that has no English yet stays Thai. */
export function placedTexts(groups: readonly Group[], language: 'th' | 'en'): PlacedText[] {
  return groups.flatMap((group): PlacedText[] => {
    const taker = takerOf(group)?.[0];
    const untranslated = group.segments.every(({ target }) => target.trim() === '');
    const whole = joined(group.segments, ({ source, target }) => (target.trim() === '' ? source : target));
    if (taker === undefined || whole === null) return [];
    const text = language === 'th' || untranslated ? whole.source : whole.target;
    const others = group.units.filter(([key]) => key !== taker);
    return [{ key: taker, text, tags: whole.tags }, ...others.map(([key]) => ({ key, text: '', tags: [] }))];
  });
}
