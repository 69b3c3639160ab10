import { mentionable, type Named } from '../../core/notes/mentions.ts';
import { useProject } from '../state/project.ts';
import { presentPerson, useSettings } from '../state/settings.ts';

/** Who can be named in a note. */
export function useMentionable(): Named[] {
  const info = useProject((state) => state.info);
  const me = useSettings(presentPerson);
  return mentionable(info?.people ?? [], info?.sentTo ?? [], me);
}
