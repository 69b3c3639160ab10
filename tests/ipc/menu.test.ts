import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { WRITTEN_FORMATS } from '../../core/formats/document.ts';
import { WRITERS } from '../../core/formats/registry.ts';
import { EXPORT_EXTENSIONS } from '../../electron/export-extensions.ts';
import { MENU_COMMANDS, type MenuCommand } from '../../electron/ipc/commands.ts';
import { type MenuInputs, menuTemplate } from '../../electron/menu.ts';
import { createI18n, LANGUAGES } from '../../i18n/index.ts';

type Item = MenuItemConstructorOptions;

function flat(items: readonly Item[]): Item[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
}

function build(inputs: Partial<MenuInputs> = {}) {
  const sent: MenuCommand[] = [];
  const opened: string[] = [];
  const template = menuTemplate({
    t: createI18n('en').t,
    platform: 'linux',
    projectOpen: true,
    aligning: false,
    hasDocuments: false,
    recent: [],
    development: false,
    send: (command) => sent.push(command),
    openRecent: (token) => opened.push(token),
    ...inputs,
  });
  return { template, items: flat(template), sent, opened };
}

const click = (item: Item | undefined) => (item?.click as (() => void) | undefined)?.();
const ids = Object.keys(MENU_COMMANDS) as MenuCommand[];

describe.each(['linux', 'win32', 'darwin'] as const)('on %s', (platform) => {
  test('every command stands in the menu exactly once and sends itself', () => {
    const { items, sent } = build({ platform });
    const commands = items.filter((item) => item.id !== undefined);
    expect(commands.map((item) => item.id).sort()).toEqual([...ids].sort());
    commands.forEach(click);
    expect([...sent].sort()).toEqual([...ids].sort());
  });

  test.each(LANGUAGES)('every item is said in %s', (language) => {
    const { t } = createI18n(language);
    const { items } = build({ platform, t });
    for (const item of items) {
      if (item.type === 'separator') continue;
      expect(item.label, JSON.stringify(item)).toBeTruthy();
      expect(item.label).not.toMatch(/menu\./);
    }
  });
});

test('keys are shown and left to the page', () => {
  const keyed = build().items.filter((item) => item.accelerator !== undefined);
  expect(keyed.length).toBeGreaterThan(15);
  expect(keyed.every((item) => item.registerAccelerator === false)).toBe(true);
});

test.each(['segments', 'alignment'])(
  'no key stands for two commands while there are %s to work on',
  (work) => {
    const there = ids.filter((id) => ['nothing', 'project', work].includes(MENU_COMMANDS[id].needs));
    const keys = there.map((id) => MENU_COMMANDS[id].keys).filter((key) => key !== null);
    expect(new Set(keys).size).toBe(keys.length);
  },
);

test.each<[string, Partial<MenuInputs>, string[]]>([
  ['without a project', { projectOpen: false }, ['project', 'segments', 'alignment']],
  ['while two texts are paired', { aligning: true }, ['segments']],
  ['while two texts are paired beside others', { aligning: true, hasDocuments: true }, []],
  ['once there are segments', {}, ['alignment']],
])('what can’t be done %s is grey', (_when, inputs, needs) => {
  const grey = build(inputs).items.filter((item) => item.enabled === false && item.id);
  expect(grey.map((item) => item.id)).toEqual(
    ids.filter((id) => needs.includes(MENU_COMMANDS[id].needs)).sort(byMenu),
  );
  function byMenu(a: string, b: string): number {
    const order = build().items.map((item) => item.id);
    return order.indexOf(a) - order.indexOf(b);
  }
});

test('recent projects that are there can be opened, by their token', () => {
  const project = (name: string, exists: boolean) => ({
    token: name,
    name,
    folder: 'งาน',
    openedAt: 1,
    exists,
  });
  const { items, opened } = build({ recent: [project('A & B', true), project('gone', false)] });
  click(items.find((item) => item.label === 'A && B (งาน)'));
  expect(opened).toEqual(['A & B']);
  expect(items.some((item) => item.label?.includes('gone'))).toBe(false);
});

test('reload and developer tools are for development', () => {
  const roles = (development: boolean) => build({ development }).items.map((item) => item.role);
  expect(roles(true)).toContain('toggleDevTools');
  expect(roles(false)).not.toContain('toggleDevTools');
  expect(roles(false)).not.toContain('reload');
});

test('the menu opens by letter, but not on a Mac', () => {
  const titles = (platform: NodeJS.Platform, language: 'th' | 'en') =>
    build({ platform, t: createI18n(language).t }).template.map((item) => item.label);
  expect(titles('linux', 'en')).toContain('&File');
  expect(titles('win32', 'th')).toContain('ไฟล์ (&F)');
  expect(titles('darwin', 'th')).toContain('ไฟล์');
});

test.each(WRITTEN_FORMATS)('the dialog suggests for %s the ending that its writer has', (format) => {
  expect(`.${EXPORT_EXTENSIONS[format]}`).toBe(WRITERS[format].extension);
});
