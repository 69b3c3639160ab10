import { describe, expect, test } from 'vitest';
import { FAMILIES } from '../../core/model.ts';
import { isGraphemeBoundary } from '../../core/text/graphemes.ts';
import { documentOf, type Item, PARTS, partOf, readPart } from '../eval/set.ts';

const LEAST = {
  dev: { segments: 1400, places: 20 },
  'held-out': { segments: 380, places: 8 },
} as const;

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

  describe.each(PARTS)('%s', (part) => {
    const own = readPart(part);

    test('has enough segments, half of them clean', () => {
      expect(own.length).toBeGreaterThanOrEqual(LEAST[part].segments);
      expect(own.filter((item) => item.labels.length === 0).length / own.length).toBeCloseTo(0.5, 1);
    });

    test.each(FAMILIES.filter((family) => family !== 'custom' && family !== 'terminology'))(
      'has enough places of %s',
      (family) => {
        const places = own.flatMap((item) => item.labels.filter((label) => label.family === family));
        expect(places.length).toBeGreaterThanOrEqual(LEAST[part].places);
      },
    );
  });
});
