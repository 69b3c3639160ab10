/**
 * Shortcuts, said in Electron's notation (`CmdOrCtrl+Shift+Enter`), as electron/ipc/commands.ts says them for the menu.
 * CmdOrCtrl is Cmd on macOS and Ctrl elsewhere.
 */

export type Platform = 'darwin' | 'win32' | 'linux';

/** The part of a KeyboardEvent that decides. */
export interface Stroke {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  getModifierState?(key: string): boolean;
}

interface Parsed {
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly key: string;
}

/** Electron's names -> `KeyboardEvent.key`. */
const KEY_NAMES: Readonly<Record<string, string>> = {
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Esc: 'Escape',
  Plus: '+',
};

const CODE_PUNCTUATION: Readonly<Record<string, string>> = {
  Period: '.',
  Comma: ',',
  Slash: '/',
  Minus: '-',
  Equal: '=',
};

function parse(keys: string): Parsed {
  const parts = keys.split('+');
  const last = parts.at(-1) ?? '';
  const has = (name: string) => parts.slice(0, -1).includes(name);
  return { mod: has('CmdOrCtrl'), alt: has('Alt'), shift: has('Shift'), key: KEY_NAMES[last] ?? last };
}

/**
 * The key that was meant. Under a Thai keyboard layout Ctrl+M arrives as `ท`: where the key is no ASCII character, its
 * place on the keyboard decides; where it is one, the layout does (Dvorak, AZERTY). With Shift a digit or a mark is another
 * character, and its place decides again.
 */
function meantKey({ key, code, shiftKey }: Stroke): string {
  const shifted = shiftKey ? (/^Digit([0-9])$/.exec(code)?.[1] ?? CODE_PUNCTUATION[code]) : undefined;
  if (shifted !== undefined && !/^[a-z]$/i.test(key)) return shifted;
  if (key.length > 1 || /^[\x21-\x7e]$/.test(key)) return key.length === 1 ? key.toUpperCase() : key;
  const place = /^(?:Key([A-Z])|Digit([0-9]))$/.exec(code);
  return place?.[1] ?? place?.[2] ?? CODE_PUNCTUATION[code] ?? key;
}

/** Whether the stroke is this shortcut. AltGr types characters, so with it nothing is. */
export function matches(stroke: Stroke, keys: string, platform: Platform): boolean {
  if (stroke.getModifierState?.('AltGraph') === true) return false;
  const wanted = parse(keys);
  const [mod, other] =
    platform === 'darwin' ? [stroke.metaKey, stroke.ctrlKey] : [stroke.ctrlKey, stroke.metaKey];
  return (
    mod === wanted.mod &&
    !other &&
    stroke.altKey === wanted.alt &&
    stroke.shiftKey === wanted.shift &&
    meantKey(stroke) === wanted.key
  );
}

const MAC_SIGNS: Readonly<Record<string, string>> = {
  CmdOrCtrl: '⌘',
  Alt: '⌥',
  Shift: '⇧',
  Enter: '↩',
  Escape: 'esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};
const PC_SIGNS: Readonly<Record<string, string>> = {
  CmdOrCtrl: 'Ctrl',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** The shortcut as the platform writes it: `Ctrl+Shift+Enter`, `⇧⌘↩`. */
export function formatKeys(keys: string, platform: Platform): string {
  const { mod, alt, shift, key } = parse(keys);
  const mac = platform === 'darwin';
  const signs = mac ? MAC_SIGNS : PC_SIGNS;
  const names = mac
    ? [alt && 'Alt', shift && 'Shift', mod && 'CmdOrCtrl', key]
    : [mod && 'CmdOrCtrl', alt && 'Alt', shift && 'Shift', key];
  return names
    .filter((name) => name !== false)
    .map((name) => signs[name] ?? name)
    .join(mac ? '' : '+');
}
