import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKey } from '../../core/workflow.ts';
import { defaultSettings, SettingsStore } from '../../electron/settings.ts';
import { recordingLog } from './recording-log.ts';
import { temporaryFolder } from './temporary.ts';

function store(file: string, log = recordingLog()) {
  return new SettingsStore(file, 'th', log);
}

describe('the settings file', () => {
  test('that is not there gives the defaults and is not made by looking', () => {
    const file = path.join(temporaryFolder(), 'settings.json');
    expect(store(file).get()).toEqual(defaultSettings('th'));
    expect(existsSync(file)).toBe(false);
  });

  test('keeps what was set over a restart, and leaves nothing else beside it', () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'settings.json');
    store(file).set({ theme: 'dark', gridFontSize: 22 });
    store(file).set({ language: 'en' });
    expect(store(file).get()).toEqual({ ...defaultSettings('en'), theme: 'dark', gridFontSize: 22 });
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  test('its folder is made by nobody here: where it is missing, setting says so and changes nothing', () => {
    const settings = store(path.join(temporaryFolder(), 'none/settings.json'));
    expect(() => settings.set({ theme: 'dark' })).toThrow(
      expect.objectContaining({ code: 'file-not-found' }),
    );
    expect(settings.get().theme).toBe('system');
  });

  const whole = {
    ...defaultSettings('en'),
    people: [{ id: '00000000-0000-4000-8000-000000000001', name: 'A' }],
  };
  test.each([
    ['not JSON', '{"language":'],
    ['empty', ''],
    ['an array', '[]'],
    ['null', 'null'],
    ['an unknown language', JSON.stringify({ ...whole, language: 'fr' })],
    ['a size out of range', JSON.stringify({ ...whole, gridFontSize: 400 })],
    ['a person without an id', JSON.stringify({ ...whole, people: [{ name: 'A' }] })],
    ['a person whose id is no UUID', JSON.stringify({ ...whole, people: [{ id: '../x', name: 'A' }] })],
    ['bytes', '\0\u0001\uffff'],
  ])('that is broken (%s) is set aside unchanged, and the defaults are used', (_what, text) => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'settings.json');
    writeFileSync(file, text);
    const log = recordingLog();
    const settings = store(file, log);
    expect(settings.get()).toEqual(defaultSettings('th'));
    expect(readFileSync(`${file}.broken`, 'utf8')).toBe(text);
    expect(log.lines).toHaveLength(1);
    settings.set({ language: 'en' });
    expect(store(file).get().language).toBe('en');
  });

  test('that a later version wrote, with keys unknown here, is read', () => {
    const file = path.join(temporaryFolder(), 'settings.json');
    writeFileSync(file, JSON.stringify({ ...whole, later: { x: 1 } }));
    expect(store(file).get()).toEqual(whole);
  });

  test('what holds for this run only is shown and not written', () => {
    const file = path.join(temporaryFolder(), 'settings.json');
    const settings = new SettingsStore(file, 'th', recordingLog(), { language: 'en', theme: 'dark' });
    expect(settings.get()).toMatchObject({ language: 'en', theme: 'dark' });
    settings.set({ gridFontSize: 20 });
    expect(store(file).get()).toMatchObject({ language: 'th', theme: 'system', gridFontSize: 20 });
  });
});

describe('who works now', () => {
  const fresh = () => store(path.join(temporaryFolder(), 'settings.json'));

  test('is nobody at first', () => {
    expect(fresh().actor()).toBeNull();
  });

  test.each([
    ['Aree', 'aree'],
    ['Aree', '  AREE '],
    ['Aree S', 'aree   s'],
    ['José', 'José'],
    ['อารี', ' อารี'],
    ['สมคำ', 'สมค\u{e4d}\u{e32}'],
    ['Ann', 'An\u{200b}n'],
  ])('%j said again as %j is the same person', (first, again) => {
    const settings = fresh();
    const { people } = settings.person(first, 'translator');
    settings.person('Boon', 'reviewer');
    const back = settings.person(again, 'reviewer');
    expect(back.people).toEqual([
      { ...people[0], role: 'reviewer' },
      expect.objectContaining({ name: 'Boon' }),
    ]);
    expect(settings.actor()).toEqual({ ...people[0], role: 'reviewer' });
  });

  test('a new name is a new person, who stands first', () => {
    const settings = fresh();
    settings.person('Aree', 'translator');
    const { people, role } = settings.person('Aree S', 'reviewer');
    expect(people.map((person) => person.name)).toEqual(['Aree S', 'Aree']);
    expect(new Set(people.map((person) => person.id)).size).toBe(2);
    expect(role).toBe('reviewer');
  });

  test('a corrected spelling is the same person', () => {
    const settings = fresh();
    const { people } = settings.person('อารี', 'translator');
    expect(settings.rename(' อารีย์ ').people).toEqual([
      { id: people[0]?.id, name: 'อารีย์', role: 'translator' },
    ]);
  });

  test('everybody is remembered with the role they last had', () => {
    const settings = fresh();
    settings.person('Aree', 'translator');
    const { people } = settings.person('Boon', 'reviewer');
    expect(people.map(({ name, role }) => [name, role])).toEqual([
      ['Boon', 'reviewer'],
      ['Aree', 'translator'],
    ]);
  });

  test('a spelling that another person has is refused', () => {
    const settings = fresh();
    settings.person('Boon', 'translator');
    const before = settings.person('Aree', 'translator');
    expect(() => settings.rename(' BOON')).toThrow(
      expect.objectContaining({ code: 'not-allowed', params: { reason: 'name-taken' } }),
    );
    expect(settings.get()).toEqual(before);
  });

  test('nobody can be renamed before somebody is there', () => {
    expect(() => fresh().rename('Aree')).toThrow(expect.objectContaining({ code: 'no-actor' }));
  });

  test('no two people ever have one name', () => {
    const names = fc.constantFrom('a', 'A', ' a ', 'b', 'B ', 'ก', 'ก ', 'c');
    const step = fc.record({ name: names, rename: fc.boolean() });
    const settings = fresh();
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        for (const { name, rename } of steps) {
          try {
            if (rename) settings.rename(name);
            else settings.person(name, 'translator');
          } catch {
            // refused: nothing may have changed
          }
        }
        const keys = settings.get().people.map((person) => nameKey(person.name));
        return new Set(keys).size === keys.length;
      }),
      { numRuns: 40 },
    );
  });
});
