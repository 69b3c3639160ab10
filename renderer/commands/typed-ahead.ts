/**
 * What is typed while a command is on its way to the next cell: kept back, so that it lands there and not in the cell
 * that was just confirmed.
 */
interface Hold {
  text: string;
}

const holds: Hold[] = [];

/** Keeps back what is typed from now on. */
export function holdTyping(): Hold {
  const hold = { text: '' };
  holds.push(hold);
  return hold;
}

/** Ends a hold; gives what was typed meanwhile. */
export function releaseTyping(hold: Hold): string {
  holds.splice(holds.indexOf(hold), 1);
  return hold.text;
}

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'> & {
  readonly getModifierState: (name: string) => boolean;
};

/** Whether a key was kept back. Keys of several holds go to the latest: they were typed after its command. */
export function keepBack(event: Key): boolean {
  const hold = holds.at(-1);
  if (hold === undefined) return false;
  const typing = event.getModifierState('AltGraph') || !(event.ctrlKey || event.altKey);
  if (!typing || event.metaKey) return false;
  if (event.key === 'Backspace') hold.text = [...hold.text].slice(0, -1).join('');
  else if ([...event.key].length === 1) hold.text += event.key;
  else return false;
  return true;
}
