import { describe, expect, test } from 'vitest';
import { formatKeys, matches, type Platform, type Stroke } from '../../../renderer/commands/keys.ts';

const CODES: Readonly<Record<string, string>> = {
  '.': 'Period',
  Enter: 'Enter',
  F8: 'F8',
  ArrowDown: 'ArrowDown',
};

/** `ctrl+shift+z` as the browser reports it. */
function stroke(text: string, over: Partial<Stroke> = {}): Stroke {
  const parts = text.split('+');
  const key = parts.at(-1) ?? '';
  return {
    key,
    code: CODES[key] ?? `Key${key.toUpperCase()}`,
    ctrlKey: parts.includes('ctrl'),
    metaKey: parts.includes('cmd'),
    altKey: parts.includes('alt'),
    shiftKey: parts.includes('shift'),
    ...over,
  };
}

describe('a key is the shortcut', () => {
  test.each<[string, string, Platform, Stroke]>([
    ['Ctrl on Linux', 'CmdOrCtrl+M', 'linux', stroke('ctrl+m')],
    ['Cmd on macOS', 'CmdOrCtrl+M', 'darwin', stroke('cmd+m')],
    ['a capital under Shift', 'CmdOrCtrl+Shift+Z', 'win32', stroke('ctrl+shift+Z')],
    ['a named key', 'CmdOrCtrl+Down', 'linux', stroke('ctrl+ArrowDown')],
    ['a function key', 'Shift+F8', 'linux', stroke('shift+F8')],
    ['a sign', 'CmdOrCtrl+.', 'linux', stroke('ctrl+.')],
    ['ท under a Thai layout', 'CmdOrCtrl+M', 'linux', stroke('ctrl+m', { key: 'ท' })],
    ['ใ under a Thai layout', 'CmdOrCtrl+.', 'linux', stroke('ctrl+.', { key: 'ใ' })],
    ['ๅ on the 1 of a Thai layout', 'Alt+1', 'linux', stroke('alt+ๅ', { code: 'Digit1' })],
    ['ß of Option+S', 'CmdOrCtrl+Alt+S', 'darwin', stroke('cmd+alt+ß', { code: 'KeyS' })],
    ['the letter of a Dvorak layout', 'CmdOrCtrl+M', 'linux', stroke('ctrl+m', { code: 'KeyP' })],
  ])('%s', (_, keys, platform, pressed) => {
    expect(matches(pressed, keys, platform)).toBe(true);
  });

  test.each<[string, string, Platform, Stroke]>([
    ['without the modifier', 'CmdOrCtrl+M', 'linux', stroke('m')],
    ['with one more', 'CmdOrCtrl+Z', 'linux', stroke('ctrl+shift+Z')],
    ['with Ctrl on macOS', 'CmdOrCtrl+M', 'darwin', stroke('ctrl+m')],
    ['with Cmd on Linux', 'CmdOrCtrl+M', 'linux', stroke('cmd+m')],
    [
      'with AltGr, which types',
      'CmdOrCtrl+Alt+S',
      'win32',
      stroke('ctrl+alt+s', { getModifierState: () => true }),
    ],
    ['with the place but another letter', 'CmdOrCtrl+M', 'linux', stroke('ctrl+p', { code: 'KeyM' })],
  ])('not %s', (_, keys, platform, pressed) => {
    expect(matches(pressed, keys, platform)).toBe(false);
  });
});

test.each<[string, Platform, string]>([
  ['CmdOrCtrl+Shift+Enter', 'linux', 'Ctrl+Shift+Enter'],
  ['CmdOrCtrl+Shift+Enter', 'darwin', '⇧⌘↩'],
  ['CmdOrCtrl+Alt+S', 'darwin', '⌥⌘S'],
  ['CmdOrCtrl+Up', 'win32', 'Ctrl+↑'],
  ['Esc', 'win32', 'Esc'],
  ['F8', 'darwin', 'F8'],
])('%s on %s is written %s', (keys, platform, written) => {
  expect(formatKeys(keys, platform)).toBe(written);
});
