import { expect, test, vi } from 'vitest';
import { idOf, newId } from '../../db/ids.ts';
import { type LogEntry, SLOW_MS, traced } from '../../db/trace.ts';

test('only a slow query is logged, by its name', () => {
  const entries: LogEntry[] = [];
  const now = vi.spyOn(performance, 'now');
  for (const took of [SLOW_MS, SLOW_MS + 1]) {
    now.mockReturnValueOnce(1_000).mockReturnValueOnce(1_000 + took);
    expect(
      traced(
        'rows.window',
        (entry) => entries.push(entry),
        () => took,
      ),
    ).toBe(took);
  }
  now.mockRestore();
  expect(entries).toEqual([{ event: 'slow-query', name: 'rows.window', ms: SLOW_MS + 1 }]);
});

test('new ids are UUIDs, never twice, and rise', () => {
  const ids = Array.from({ length: 20_000 }, () => newId());
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(ids);
  for (const id of [...ids.slice(0, 100), idOf('a', 1)]) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[78][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});

test('an id of parts is the same for the same parts only', () => {
  expect(idOf('a', 'b', 0)).toBe(idOf('a', 'b', 0));
  expect(new Set([idOf('a', 'b', 0), idOf('ab', 0), idOf('a', 'b', 1), idOf('a', 'b,0')]).size).toBe(4);
});
