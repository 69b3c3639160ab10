import { describe, expect, test } from 'vitest';
import { MENU_COMMANDS } from '../../../electron/ipc/commands.ts';
import { createI18n, LANGUAGES } from '../../../i18n/index.ts';
import { commandFor } from '../../../renderer/commands/keyboard.ts';
import type { Stroke } from '../../../renderer/commands/keys.ts';
import { rankCommands } from '../../../renderer/commands/rank.ts';
import {
  COMMAND_NAMES,
  COMMANDS,
  type CommandName,
  labelKey,
  offered,
  PAGE_COMMANDS,
  type Situation,
} from '../../../renderer/commands/table.ts';

const ON_A_ROW: Situation = {
  editor: true,
  alignment: false,
  aligning: true,
  documents: true,
  dialog: false,
  cell: false,
  field: false,
  grid: true,
  segment: true,
  tags: true,
  artifact: true,
  choices: 9,
  reviewer: true,
  readOnly: false,
  undo: true,
  redo: true,
  filtered: true,
};
const ON_A_PAIR: Situation = { ...ON_A_ROW, editor: false, alignment: true, segment: false };
const ctrl = (key: string, over: Partial<Stroke> = {}): Stroke => ({
  key,
  code: '',
  ctrlKey: true,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...over,
});
const plain = (key: string) => ctrl(key, { ctrlKey: false });
const pressed = (stroke: Stroke, over: Partial<Situation> = {}) =>
  commandFor(stroke, { ...ON_A_ROW, ...over }, 'linux');

describe('the table', () => {
  test('has every command of the native menu, with the same key', () => {
    const menu = Object.entries(MENU_COMMANDS).map(([id, { keys }]) => [id, keys]);
    const ours = Object.keys(MENU_COMMANDS).map((id) => [id, COMMANDS[id as CommandName].keys]);
    expect(ours).toEqual(menu);
  });

  test('has nothing else but the page’s own', () => {
    expect([...COMMAND_NAMES].sort()).toEqual([...Object.keys(MENU_COMMANDS), ...PAGE_COMMANDS].sort());
  });

  test.each([
    ['in the editor', ON_A_ROW],
    ['while texts are paired', ON_A_PAIR],
  ])('gives no key to two commands %s', (_, situation) => {
    const keys = COMMAND_NAMES.filter((name) => offered(name, situation)).flatMap(
      (name) => COMMANDS[name].keys ?? [],
    );
    expect(keys.length).toBeGreaterThan(15);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(LANGUAGES)('has a name for each in %s', (language) => {
    const { exists } = createI18n(language);
    expect(COMMAND_NAMES.filter((name) => !exists(labelKey(name)))).toEqual([]);
  });
});

describe('a key', () => {
  test.each<[string, Stroke, Partial<Situation>, CommandName | null]>([
    ['confirms in an open cell', ctrl('Enter'), { cell: true, grid: false }, 'segment.confirm'],
    ['is the note’s own in a note', ctrl('Enter'), { field: true, grid: false }, null],
    ['is the cell’s own undo', ctrl('z'), { cell: true, grid: false }, null],
    ['is the field’s own undo', ctrl('z'), { field: true, grid: false }, null],
    ['undoes on the grid', ctrl('z'), {}, 'edit.undo'],
    ['does not undo what is not there', ctrl('z'), { undo: false }, null],
    ['redoes in the old way too', ctrl('y'), {}, 'edit.redo'],
    ['opens the English on a row', plain('Enter'), {}, 'segment.editTarget'],
    ['is the button’s own on a button', plain('Enter'), { grid: false }, null],
    ['searches from anywhere', ctrl('f'), { field: true, grid: false }, 'edit.find'],
    ['does nothing behind a dialog', ctrl('Enter'), { dialog: true }, null],
    ['shows the keys in a dialog as well', plain('F1'), { dialog: true }, 'help.keys'],
    ['goes to the next artifact', plain('F8'), { cell: true, grid: false }, 'artifact.next'],
    ['approves for a reviewer', ctrl('Enter', { shiftKey: true }), {}, 'review.approve'],
    ['approves nothing for a translator', ctrl('Enter', { shiftKey: true }), { reviewer: false }, null],
    ['changes nothing in a project that is read only', ctrl('Enter'), { readOnly: true }, null],
    ['offers no fixes where nothing is wrong', ctrl('.'), { artifact: false }, null],
    ['is only for the editor', ctrl('g'), { editor: false }, null],
    ['confirms a pair', ctrl('Enter'), ON_A_PAIR, 'align.confirm'],
    ['undoes what was done to pairs', ctrl('z'), ON_A_PAIR, 'edit.undo'],
    ['changes no pair of a project that is read only', ctrl('l'), { ...ON_A_PAIR, readOnly: true }, null],
    [
      'goes to a pair also where nothing may be changed',
      plain('F8'),
      { ...ON_A_PAIR, readOnly: true },
      'align.nextOpen',
    ],
  ])('%s', (_, stroke, over, name) => {
    expect(pressed(stroke, over)).toBe(name);
  });

  test('of every command is heard in some situation', () => {
    const heard = (name: CommandName) => offered(name, ON_A_ROW) || offered(name, ON_A_PAIR);
    const deaf = COMMAND_NAMES.filter((name) => COMMANDS[name].keys !== null && !heard(name));
    expect(deaf).toEqual([]);
  });
});

describe('the palette', () => {
  const commands = [
    { label: 'Undo', group: 'Edit' },
    { label: 'Add a note', group: 'Segment' },
    { label: 'Notes panel', group: 'View' },
    { label: 'เพิ่มหมายเหตุ', group: 'เซกเมนต์' },
  ];
  const found = (query: string) => rankCommands(commands, query).map(({ label }) => label);

  test.each([
    ['', ['Undo', 'Add a note', 'Notes panel', 'เพิ่มหมายเหตุ']],
    ['note', ['Notes panel', 'Add a note']],
    ['NOTE add', ['Add a note']],
    ['view', ['Notes panel']],
    ['หมาย', ['เพิ่มหมายเหตุ']],
    ['nothing', []],
  ])('finds %j', (query, labels) => {
    expect(found(query)).toEqual(labels);
  });
});
