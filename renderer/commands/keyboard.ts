/** From a key to a command. Listens before the page does, so that a text field never takes a command's key. */
import { on } from '../api.ts';
import { useApp } from '../state/app.ts';
import { setCompare, useSelection } from '../state/selection.ts';
import { matches, type Platform, type Stroke } from './keys.ts';
import { run } from './run.ts';
import { readSituation } from './situation.ts';
import {
  COMMAND_NAMES,
  COMMANDS,
  type CommandName,
  isCommandName,
  offered,
  type Situation,
} from './table.ts';
import { keepBack } from './typed-ahead.ts';

/** Longer than this is "held": the comparison ends with the key. Shorter switches it on until the next time. */
const HELD_MS = 350;
/** A second key of old habit. */
const ALSO: readonly (readonly [string, CommandName])[] = [['CmdOrCtrl+Y', 'edit.redo']];

const KEYS: readonly (readonly [string, CommandName])[] = [
  ...COMMAND_NAMES.flatMap((name): (readonly [string, CommandName])[] => {
    const { keys } = COMMANDS[name];
    return keys === null ? [] : [[keys, name]];
  }),
  ...ALSO,
];

/** The command of a key, where it makes sense now. Pure. */
export function commandFor(stroke: Stroke, situation: Situation, platform: Platform): CommandName | null {
  const found = KEYS.find(
    ([keys, name]) => matches(stroke, keys, platform) && COMMANDS[name].when(situation),
  );
  return found?.[1] ?? null;
}

/** Starts listening to keys and to the native menu; returns the function that stops. */
export function listen(): () => void {
  let comparedAt = 0;
  const onKeyDown = (event: KeyboardEvent) => {
    // While a character is being composed the keys belong to the input method.
    if (event.isComposing || event.keyCode === 229) return;
    const platform = useApp.getState().launch?.platform ?? 'linux';
    const situation = readSituation();
    const name = commandFor(event, situation, platform);
    // On the way a name may be asked for: that is typed where it is asked.
    if (name === null && (situation.dialog || !keepBack(event))) return;
    event.preventDefault();
    event.stopPropagation();
    if (name === null) return;
    if (event.repeat && name === 'view.original') return;
    if (name === 'view.original' && !useSelection.getState().compare) comparedAt = event.timeStamp;
    void run(name);
  };
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key !== COMMANDS['view.original'].keys || comparedAt === 0) return;
    if (event.timeStamp - comparedAt > HELD_MS) setCompare(false);
    comparedAt = 0;
  };
  window.addEventListener('keydown', onKeyDown, true);
  window.addEventListener('keyup', onKeyUp, true);
  const stopMenu = on('menu', ({ command }) => {
    if (!isCommandName(command)) return;
    const inField = command === 'edit.undo' || command === 'edit.redo';
    if (inField || offered(command, readSituation())) void run(command);
  });
  return () => {
    window.removeEventListener('keydown', onKeyDown, true);
    window.removeEventListener('keyup', onKeyUp, true);
    stopMenu();
  };
}
