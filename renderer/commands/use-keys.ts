import { useApp } from '../state/app.ts';
import { formatKeys, type Platform } from './keys.ts';
import { COMMANDS, type CommandName } from './table.ts';

/** The platform that shortcuts are written for. */
export function usePlatform(): Platform {
  return useApp(({ launch }) => launch?.platform ?? 'linux');
}

/** The command's shortcut as this platform writes it; undefined where it has none. */
export function useKeys(name: CommandName): string | undefined {
  const platform = usePlatform();
  const { keys } = COMMANDS[name];
  return keys === null ? undefined : formatKeys(keys, platform);
}
