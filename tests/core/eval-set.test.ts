import { describe, expect, test } from 'vitest';
import { FAMILIES } from '../../core/model.ts';
import { isGraphemeBoundary } from '../../core/text/graphemes.ts';
import { documentOf, type Item, isOpen, PARTS, partOf, readPart } from '../eval/set.ts';

const LEAST_PLACES = 12;
const LEAST_PLACES_SECOND = 8;
const LEAST_SEGMENTS = 420;
const LEAST_SEGMENTS_SECOND = 400;

const items: Item[] = PARTS.flatMap(readPart);

function wrong(find: (item: Item) => boolean): string[] {
  return items.filter(find).map((item) => item.id);
}

describe('the evaluation set', () => {
  test('has every id once, and every text once', () => {
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
    expect(new Set(items.map((item) => `${item.th}\n${item.en ?? ''}`)).size).toBe(items.length);
  });

  test.each(PARTS)('%s holds what the rule of the split puts there', (part) => {
    expect(readPart(part).filter((item) => partOf(item) !== part)).toEqual([]);
  });

  test('says of every label and slot what stands there', () => {
    expect(
      wrong(({ th, labels }) => labels.some(({ start, end, text }) => th.slice(start, end) !== text)),
    ).toEqual([]);
    expect(
      wrong(({ th, slots = [] }) =>
        slots.some(([start, end]) => !/^(?:XNUMX|[\p{Nd}.,]+)$/u.test(th.slice(start, end))),
      ),
    ).toEqual([]);
  });

  test('never cuts a surrogate pair', () => {
    const cuts = ({ th }: Item, at: number) =>
      at > 0 && at < th.length && /[\udc00-\udfff]/.test(th.charAt(at));
    expect(
      wrong((item) => item.labels.some(({ start, end }) => cuts(item, start) || cuts(item, end))),
    ).toEqual([]);
  });

  test('cuts a character from its marks only where marks or encoding are the fault', () => {
    expect(
      wrong(({ th, labels }) =>
        labels.some(
          ({ family, start, end }) =>
            family !== 'thai-unicode' &&
            family !== 'encoding' &&
            !(isGraphemeBoundary(th, start) && isGraphemeBoundary(th, end)),
        ),
      ),
    ).toEqual([]);
  });

  test('offers repairs that change something', () => {
    expect(
      wrong(({ labels }) =>
        labels.some(({ text, fix, alt = [] }) => [fix, ...alt].some((repair) => repair === text)),
      ),
    ).toEqual([]);
  });

  test('names as also possible only other families', () => {
    expect(wrong(({ labels }) => labels.some(({ family, also }) => also?.includes(family)))).toEqual([]);
  });

  test('groups at least two labels', () => {
    const groups = items.flatMap((item) =>
      item.labels.flatMap(({ group, family }) => (group ? [`${documentOf(item)} ${family} ${group}`] : [])),
    );
    expect(groups.filter((group) => groups.indexOf(group) === groups.lastIndexOf(group))).toEqual([]);
  });

  const first = items.filter((item) => partOf(item) !== 'second');
  const second = items.filter((item) => partOf(item) === 'second');

  test.each([
    { examiner: 'first', own: first, least: LEAST_SEGMENTS },
    { examiner: 'second', own: second, least: LEAST_SEGMENTS_SECOND },
  ])('has at least $least segments of the $examiner examiner, half of them clean', ({ own, least }) => {
    expect(own.length).toBeGreaterThanOrEqual(least);
    expect(own.filter((item) => item.labels.length === 0).length / own.length).toBeCloseTo(0.5, 1);
  });

  test('holds out two in five of the first examiner, every other one of the second', () => {
    expect(first.filter((item) => !isOpen(item)).length / first.length).toBeCloseTo(0.4, 1);
    expect(second.filter((item) => !isOpen(item)).length / second.length).toBeCloseTo(0.5, 1);
  });

  test.each(FAMILIES.filter((family) => family !== 'custom' && family !== 'terminology'))(
    `has %s in at least ${LEAST_PLACES} places, and in every part`,
    (family) => {
      const places = (part: (typeof PARTS)[number]) =>
        readPart(part).flatMap((item) => item.labels.filter((label) => label.family === family)).length;
      expect(places('dev') + places('held-out')).toBeGreaterThanOrEqual(LEAST_PLACES);
      expect(places('held-out')).toBeGreaterThanOrEqual(LEAST_PLACES / 3);
      expect(places('second')).toBeGreaterThanOrEqual(LEAST_PLACES_SECOND);
    },
  );
});
