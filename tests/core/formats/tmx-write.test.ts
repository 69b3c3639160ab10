import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tmxDate, writeTmx } from '../../../core/formats/tmx/write.ts';
import { APPROVED_ONLY, AWKWARD, anyText, EVERYTHING, everyState, segment, snapshot } from './fixtures.ts';
import { SCHEMAS_PRESENT, violations, WANTS_SHARED } from './shared.ts';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const count = (xml: string, part: string) => xml.split(part).length - 1;

describe('a TMX export', () => {
  test('holds the approved pairs only, and says how much it left out', () => {
    const xml = text(writeTmx(snapshot(everyState()), APPROVED_ONLY));
    expect(count(xml, '<tu ')).toBe(1);
    expect(xml).toContain('<prop type="x-left-out">5</prop>');
    expect(xml).toContain('<prop type="x-clean">no</prop>');
    expect(xml).toContain('NOT CLEAN 5/6, 3 open, 5 left out');
  });

  test('holds every translated pair where asked, each with its state', () => {
    const xml = text(writeTmx(snapshot(everyState()), EVERYTHING));
    const states = [...xml.matchAll(/<prop type="x-state">([^<]*)</g)].map(([, state]) => state);
    expect(states).toEqual(['draft', 'translated', 'changes-requested', 'rejected', 'approved']);
  });

  test('leaves out pairs that are none', () => {
    const xml = text(writeTmx(snapshot([segment({ target: ' ' }), segment({ source: '' })]), APPROVED_ONLY));
    expect(count(xml, '<tu ')).toBe(0);
  });

  test('carries the people and the times', () => {
    const xml = text(writeTmx(snapshot([segment({ sourceAuthor: 'Anan & co' })]), APPROVED_ONLY));
    expect(xml).toContain('changedate="20260304T050607Z" changeid="Malee"');
    expect(xml).toContain('<tuv xml:lang="th" changeid="Anan &amp; co">');
    expect(xml).toContain(
      '<tuv xml:lang="en" creationid="Anan" changedate="20260304T050607Z" changeid="Anan">',
    );
    expect(xml).toContain('creationdate="20260305T000000Z" creationid="Malee"');
    expect(xml).toContain('<prop type="x-approved-by">Malee</prop>');
  });

  test('keeps the original of a repaired source', () => {
    const xml = text(writeTmx(snapshot([segment({ source: 'ปี 2564', original: 'ปี XNUMX' })]), APPROVED_ONLY));
    expect(xml).toContain('<prop type="x-original">ปี XNUMX</prop>');
  });

  test.each([
    ['2026-03-04T05:06:07.089Z', '20260304T050607Z'],
    ['2026-12-31T23:59:59Z', '20261231T235959Z'],
  ])('writes %s as %s', (iso, tmx) => {
    expect(tmxDate(iso)).toBe(tmx);
  });

  test('names a character that XML does not carry', () => {
    const xml = text(writeTmx(snapshot([segment({ source: 'ก\u0001ข' })]), APPROVED_ONLY));
    expect(xml).toContain('<seg>ก<ph x="1" type="x-songphasa-character">U+0001</ph>ข</seg>');
  });

  test.skipIf(!SCHEMAS_PRESENT)(`is valid against the official DTD ${WANTS_SHARED}`, () => {
    const awkward = Object.values(AWKWARD).map((one) =>
      segment({ source: one, target: one, original: `${one}x`, approvedBy: one }),
    );
    for (const options of [APPROVED_ONLY, EVERYTHING]) {
      const document = snapshot([...everyState(), ...awkward], { onePerson: true });
      expect(violations(writeTmx(document, options), 'tmx-1.4')).toBe('');
    }
    expect(violations(writeTmx(snapshot([]), EVERYTHING), 'tmx-1.4')).toBe('');
  });

  test.skipIf(!SCHEMAS_PRESENT)(`is valid whatever the texts are ${WANTS_SHARED}`, () => {
    const texts = fc.sample(anyText, 200);
    const segments = texts.map((one, index) =>
      segment({ source: one, target: texts[texts.length - 1 - index] ?? '' }),
    );
    expect(violations(writeTmx(snapshot(segments), EVERYTHING), 'tmx-1.4')).toBe('');
  });
});
