import { SongphasaError } from '../../errors.ts';
import { SEGMENT_STATES } from '../../model.ts';
import { chipTexts } from '../content.ts';
import type { ReadDocument, ReadFacts, ReadUnit } from '../document.ts';
import type { Progress } from '../xml/parse.ts';
import { attribute, childrenNamed, textContent, type XmlElement } from '../xml/tree.ts';
import { readContent } from './content.ts';
import { type LocatedTu, walkTmx } from './walk.ts';

function propOf(element: XmlElement, type: string): string | null {
  const prop = childrenNamed(element, 'prop').find((one) => attribute(one, 'type') === `x-${type}`);
  return prop === undefined ? null : textContent(prop);
}

/** YYYYMMDDThhmmssZ as ISO 8601; null for anything else. */
function isoDate(tmx: string | null): string | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(tmx ?? '');
  return parts === null ? null : `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}:${parts[5]}:${parts[6]}Z`;
}

function factsOf({ tu, thai, english }: LocatedTu): ReadFacts {
  return {
    original: (thai && propOf(thai.element, 'original')) ?? null,
    verdictReason: propOf(tu, 'verdict-reason'),
    approvedBy: propOf(tu, 'approved-by'),
    sourceAuthor: thai && attribute(thai.element, 'changeid'),
    targetAuthor: english && attribute(english.element, 'changeid'),
    changedAt: isoDate(attribute(tu, 'changedate')),
  };
}

function readUnit(text: string, located: LocatedTu): ReadUnit {
  const { tu, thai, english, key } = located;
  const texts = chipTexts(
    thai === null ? [] : readContent(text, thai.seg),
    english === null ? [] : readContent(text, english.seg),
  );
  const state = SEGMENT_STATES.find((one) => one === propOf(tu, 'state')) ?? null;
  return {
    id: attribute(tu, 'tuid'),
    source: texts.source,
    target: texts.target,
    state,
    notes: childrenNamed(tu, 'note').map(textContent),
    key,
    ...(texts.tags.length > 0 ? { tags: texts.tags } : {}),
    ...(state === null ? {} : { facts: factsOf(located) }),
  };
}

/** TMX 1.1 to 1.4, as a document. Of a unit in several languages Thai and English are taken. Throws `no-segments`. */
export function readTmx(text: string, progress?: Progress): ReadDocument {
  const units: ReadUnit[] = [];
  let languages: { source: string; target: string } | null = null;
  walkTmx(
    text,
    (located) => {
      const unit = readUnit(text, located);
      if (unit.source.trim() === '' && unit.target.trim() === '') return;
      languages ??= { source: located.thai?.language ?? '', target: located.english?.language ?? '' };
      units.push(unit);
    },
    progress,
  );
  if (languages === null) throw new SongphasaError('no-segments');
  return { format: 'tmx-1.4', segmented: true, units, languages };
}
