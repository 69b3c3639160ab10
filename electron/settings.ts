/** What this computer remembers of the person: language, theme, type size, and who has worked here. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { SongphasaError } from '../core/errors.ts';
import { type Actor, type PersonId, ROLES, type Role } from '../core/model.ts';
import { nameKey } from '../core/workflow.ts';
import type { Language } from '../i18n/index.ts';
import type { Settings } from './ipc/contract.ts';
import { type JsonFile, jsonFile } from './json-file.ts';
import type { Log } from './log.ts';

const MOST_PEOPLE = 200;

const personSchema = z.object({
  // A brand is a name for the compiler only.
  id: z.uuid() as unknown as z.ZodType<PersonId>,
  name: z.string().min(1).max(80),
  role: z.enum(ROLES).optional(),
});
const settingsSchema: z.ZodType<Settings> = z.object({
  language: z.enum(['th', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  people: z.array(personSchema).max(MOST_PEOPLE),
  role: z.enum(ROLES),
  gridFontSize: z.int().min(14).max(28),
});

/** What may be changed by name; people go through `person` and `rename`. An absent key stays as it is. */
export type SettingsChange = {
  readonly [K in 'language' | 'theme' | 'gridFontSize']?: Settings[K] | undefined;
};

export function defaultSettings(language: Language): Settings {
  return { language, theme: 'system', people: [], role: 'translator', gridFontSize: 18 };
}

function cleanName(name: string): string {
  return name.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
}

function withPerson(settings: Settings, name: string, role: Role): Settings {
  const key = nameKey(name);
  const known = settings.people.find((person) => nameKey(person.name) === key);
  const { id, name: spelled } = known ?? { id: randomUUID() as PersonId, name: cleanName(name) };
  const present = { id, name: spelled, role };
  const others = settings.people.filter((person) => person.id !== present.id);
  return { ...settings, people: [present, ...others].slice(0, MOST_PEOPLE), role };
}

function withRename(settings: Settings, name: string): Settings {
  const [present, ...others] = settings.people;
  if (!present) throw new SongphasaError('no-actor');
  // Two people of one name could not be told apart when one of them says who they are.
  const taken = others.some((person) => nameKey(person.name) === nameKey(name));
  if (taken) throw new SongphasaError('not-allowed', { reason: 'name-taken' });
  return { ...settings, people: [{ ...present, name: cleanName(name) }, ...others] };
}

export class SettingsStore {
  readonly #file: JsonFile<Settings>;
  readonly #override: SettingsChange;
  #settings: Settings;

  /** `override` holds for this run and is not written down: pictures for the documentation. */
  constructor(file: string, language: Language, log: Log, override: SettingsChange = {}) {
    this.#file = jsonFile(file, settingsSchema, () => defaultSettings(language), log);
    this.#override = override;
    this.#settings = this.#file.read();
  }

  get(): Settings {
    const { language = null, theme = null, gridFontSize = null } = this.#override;
    const { language: ownLanguage, theme: ownTheme, gridFontSize: ownSize } = this.#settings;
    return {
      ...this.#settings,
      language: language ?? ownLanguage,
      theme: theme ?? ownTheme,
      gridFontSize: gridFontSize ?? ownSize,
    };
  }

  /** Null until somebody has said who they are. */
  actor(): Actor | null {
    const [present] = this.#settings.people;
    return present ? { id: present.id, name: present.name, role: this.#settings.role } : null;
  }

  set(change: SettingsChange): Settings {
    const { language, theme, gridFontSize } = this.#settings;
    return this.#keep({
      ...this.#settings,
      language: change.language ?? language,
      theme: change.theme ?? theme,
      gridFontSize: change.gridFontSize ?? gridFontSize,
    });
  }

  person(name: string, role: Role): Settings {
    return this.#keep(withPerson(this.#settings, name, role));
  }

  rename(name: string): Settings {
    return this.#keep(withRename(this.#settings, name));
  }

  #keep(settings: Settings): Settings {
    this.#file.write(settings);
    this.#settings = settings;
    return this.get();
  }
}
