import { SongphasaError } from '../../errors.ts';
import { chipTexts } from '../content.ts';
import type { ReadDocument, ReadUnit } from '../document.ts';
import { readFacts } from '../xliff/facts.ts';
import { isSwapped } from '../xliff/languages.ts';
import { MODULE } from '../xliff/metadata.ts';
import type { Progress } from '../xml/parse.ts';
import { attribute, textContent } from '../xml/tree.ts';
import { originalData, readContent } from './content.ts';
import { isOwnNote, notesOf, readThreads, verdictReasonOf } from './notes.ts';
import { fromXliff2State } from './states.ts';
import { type LocatedSegment, type LocatedUnit, walkXliff2 } from './walk.ts';

function readSegment(
  text: string,
  located: LocatedUnit,
  segment: LocatedSegment,
  swapped: boolean,
): ReadUnit {
  const data = originalData(located.unit);
  const { target } = segment;
  const texts = chipTexts(
    readContent(text, segment.source, data),
    target === null ? [] : readContent(text, target, data),
  );
  const unitId = attribute(located.unit, 'id');
  const state = fromXliff2State(
    attribute(segment.element, 'state'),
    attribute(segment.element, 'subState'),
    target !== null,
  );
  const [source, english] = swapped ? [texts.target, texts.source] : [texts.source, texts.target];
  return {
    id:
      located.segments.length === 1 ? unitId : `${unitId}/${attribute(segment.element, 'id') ?? segment.key}`,
    source,
    target: english,
    state,
    notes: [],
    key: segment.key,
    ...(texts.tags.length > 0 ? { tags: texts.tags } : {}),
  };
}

/**
 * XLIFF 2.0, 2.1 and 2.2. Units that are not to be translated and segments without text (but for our own, whose text somebody removed) are left out: they stay in the
 * file. Notes of a unit go to its first segment. Takes well-formed files that are not valid as far as the text is sure;
 * see validate for what is wrong with them.
 */
export function readXliff2(text: string, progress?: Progress): ReadDocument {
  const units: ReadUnit[] = [];
  const parts: string[] = [];
  let paragraph = -1;
  let group: unknown = null;
  let languages = { source: '', target: '' };
  let swapped = false;
  let started = false;
  walkXliff2(
    text,
    (located) => {
      const { unit, file, fileIndex } = located;
      if (!started) {
        started = true;
        const root = file.parent;
        languages = {
          source: (root && attribute(root, 'srcLang')) ?? '',
          target: (root && attribute(root, 'trgLang')) ?? '',
        };
        swapped = isSwapped(languages.source, languages.target);
      }
      parts[fileIndex] = attribute(file, 'original') ?? attribute(file, 'id') ?? '';
      if (!located.translatable) return;
      // Our own files put the segments of one paragraph into a group.
      const parent = unit.parent;
      const ownGroup = parent !== null && attribute(parent, 'type') === 'songphasa:paragraph' ? parent : unit;
      if (ownGroup !== group) {
        group = ownGroup;
        paragraph += 1;
      }
      const facts = readFacts(unit, MODULE, verdictReasonOf(unit));
      const read = located.segments
        .map((segment) => readSegment(text, located, segment, swapped))
        .filter((one) => facts !== null || one.source.trim() !== '' || one.target.trim() !== '');
      const threads = readThreads(unit);
      read.forEach((one, index) => {
        units.push({
          ...one,
          part: fileIndex,
          paragraph,
          ...(index === 0
            ? {
                notes: notesOf(unit)
                  .filter((note) => !isOwnNote(note))
                  .map(textContent),
                ...(threads.length > 0 ? { threads } : {}),
                ...(facts === null ? {} : { facts }),
              }
            : {}),
        });
      });
    },
    { progress },
  );
  if (units.length === 0) throw new SongphasaError('no-segments');
  return { format: 'xliff-2.1', segmented: true, units, parts, languages, swapped };
}
