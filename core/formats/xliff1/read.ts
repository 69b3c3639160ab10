import { SongphasaError } from '../../errors.ts';
import type { SegmentState } from '../../model.ts';
import { chipTexts } from '../content.ts';
import type { ReadDocument, ReadUnit } from '../document.ts';
import { ownGroups, readFacts } from '../xliff/facts.ts';
import { isSwapped } from '../xliff/languages.ts';
import { OWN } from '../xliff/metadata.ts';
import type { Progress } from '../xml/parse.ts';
import { attribute, textContent, type XmlElement } from '../xml/tree.ts';
import { readContent } from './content.ts';
import { authorsOf, readNotes } from './notes.ts';
import { fromXliff1State, toUnitState, weakest } from './states.ts';
import { type LocatedSegment, type LocatedUnit, walkXliff1 } from './walk.ts';

/** What the file says of the whole unit. */
export function stateOfUnit(
  located: LocatedUnit,
  verdict: 'changes-requested' | 'rejected' | null,
): SegmentState {
  const { unit, target } = located;
  return fromXliff1State({
    state: target === null ? null : attribute(target, 'state'),
    qualifier: target === null ? null : attribute(target, 'state-qualifier'),
    approved: attribute(unit, 'approved'),
    hasTarget: target !== null && (target.children.length > 0 || attribute(target, 'state') !== null),
    verdict,
  });
}

/**
 * States of the segments, by key. 1.2 has no place for them: our metadata keeps them, void once another tool gave the unit
 * another state. Else the unit's state is that of all its segments that have a target.
 */
export function statesOfSegments(
  located: LocatedUnit,
  whole: SegmentState,
): ReadonlyMap<string, SegmentState> {
  const { unit, target, segments } = located;
  const kept = Object.entries(ownGroups(unit, OWN, 'states')[0] ?? {}) as [string, SegmentState][];
  const marks = toUnitState(weakest(kept.map(([, state]) => state)), target !== null);
  const valid =
    (target === null ? null : attribute(target, 'state')) === marks.state &&
    (attribute(unit, 'approved') === 'yes') === (marks.approved === 'yes');
  const known = new Map(valid ? kept : []);
  return new Map(
    segments.map(({ key, mid, target: mark }) => {
      const own = mid === null || (mark !== null && mark.children.length > 0) ? whole : 'untranslated';
      return [key, (mid === null ? undefined : known.get(mid)) ?? own];
    }),
  );
}

function readSegment(
  text: string,
  located: LocatedUnit,
  segment: LocatedSegment,
  state: SegmentState,
): ReadUnit {
  const texts = chipTexts(
    readContent(text, segment.source),
    segment.target === null ? [] : readContent(text, segment.target),
  );
  const swapped = isSwapped(
    attribute(located.file, 'source-language'),
    attribute(located.file, 'target-language'),
  );
  const [source, target] = swapped ? [texts.target, texts.source] : [texts.source, texts.target];
  const id = attribute(located.unit, 'id');
  return {
    id: segment.mid === null ? id : `${id}/${segment.mid}`,
    source,
    target,
    state,
    notes: [],
    key: segment.key,
    ...(texts.tags.length > 0 ? { tags: texts.tags } : {}),
  };
}

function paragraphOwner(unit: XmlElement): XmlElement {
  const parent = unit.parent;
  return parent !== null && attribute(parent, 'restype') === 'x-songphasa-paragraph' ? parent : unit;
}

/**
 * XLIFF 1.0 to 1.2, and what is built on 1.2 as far as it is plain XLIFF (.sdlxliff, .mqxliff). Segments are those of
 * `seg-source`, else units. Units that are not to be translated and segments without text (but for our own, whose text somebody removed) are left out: they stay in the file.
 */
export function readXliff1(text: string, progress?: Progress): ReadDocument {
  const units: ReadUnit[] = [];
  const parts: string[] = [];
  let paragraph = -1;
  let owner: XmlElement | null = null;
  let languages: { source: string; target: string } | null = null;
  let swapped = false;
  walkXliff1(
    text,
    (located) => {
      const { unit, file, fileIndex } = located;
      const declared = [
        attribute(file, 'source-language') ?? '',
        attribute(file, 'target-language') ?? '',
      ] as const;
      languages ??= { source: declared[0], target: declared[1] };
      swapped ||= isSwapped(...declared);
      parts[fileIndex] = attribute(file, 'original') ?? '';
      if (!located.translatable) return;
      if (paragraphOwner(unit) !== owner) {
        owner = paragraphOwner(unit);
        paragraph += 1;
      }
      const notes = readNotes(unit);
      const facts = readFacts(unit, OWN, notes.verdictReason);
      const whole = stateOfUnit(located, notes.verdict);
      const states = statesOfSegments(located, whole);
      located.segments
        .map((segment) => readSegment(text, located, segment, states.get(segment.key) ?? whole))
        .filter((one) => facts !== null || one.source.trim() !== '' || one.target.trim() !== '')
        .forEach((one, index) => {
          units.push({
            ...one,
            part: fileIndex,
            paragraph,
            ...(index === 0
              ? {
                  notes: notes.foreign.map(textContent),
                  ...authorsOf(notes.foreign),
                  ...(notes.threads.length > 0 ? { threads: notes.threads } : {}),
                  ...(facts === null ? {} : { facts }),
                }
              : {}),
          });
        });
    },
    { progress },
  );
  if (units.length === 0 || languages === null) throw new SongphasaError('no-segments');
  return { format: 'xliff-1.2', segmented: true, units, parts, languages, swapped };
}
