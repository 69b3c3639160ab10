import { expect, test } from 'vitest';
import { when } from '../../../renderer/project/when.ts';

const NOW = Date.UTC(2025, 10, 24, 12);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

test.each([
  [NOW, 'en', null],
  [NOW + DAY, 'en', null],
  [NOW - 5 * MINUTE, 'en', '5 minutes ago'],
  [NOW - 5 * MINUTE, 'th', '5 นาทีที่ผ่านมา'],
  [NOW - 3 * 60 * MINUTE, 'en', '3 hours ago'],
  [NOW - DAY, 'en', 'yesterday'],
  [NOW - DAY, 'th', 'เมื่อวาน'],
  [NOW - 30 * DAY, 'en', 'Oct 25, 2025'],
  [NOW - 30 * DAY, 'th', '25 ต.ค. 2568'],
])('%d in %s is %j', (at, language, words) => {
  expect(when(at, NOW, language)).toBe(words);
});
