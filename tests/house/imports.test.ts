import { existsSync, realpathSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Reference, ROOMS, ROOT, type Room, readSource, references, sourceFiles } from './sources.ts';

interface Rule {
  /** Other rooms it may import from. */
  readonly rooms: readonly Room[];
  /** Rooms, or single files of them, that it may import types from, and nothing else. */
  readonly typesFrom?: readonly string[];
  readonly allows: (specifier: string) => boolean;
}

const CORE_LIBRARIES = ['saxes', 'fflate', 'diff'];
const NOT_FOR_PAGES = ['electron', 'better-sqlite3'];

function isNode(specifier: string): boolean {
  return specifier.startsWith('node:');
}

/** The rooms of the house and who may import whom. */
const RULES: Record<Room, Rule> = {
  core: { rooms: [], allows: (name) => CORE_LIBRARIES.includes(name) },
  i18n: { rooms: [], typesFrom: ['core'], allows: (name) => name === 'i18next' },
  db: { rooms: ['core'], allows: (name) => isNode(name) || name === 'better-sqlite3' },
  electron: {
    rooms: ['db', 'core', 'i18n'],
    allows: (name) => isNode(name) || ['electron', 'zod', 'i18next'].includes(name),
  },
  cli: { rooms: ['db', 'core', 'i18n'], allows: (name) => isNode(name) || ['zod', 'i18next'].includes(name) },
  renderer: {
    rooms: ['core', 'i18n'],
    typesFrom: ['electron/ipc/contract.ts'],
    allows: (name) => !NOT_FOR_PAGES.includes(name) && !isBuiltin(name),
  },
};

/** Where a relative specifier leads, relative to the root of the house; undefined when there is no such file. */
function target(file: string, specifier: string): string | undefined {
  const absolute = path.resolve(path.dirname(file), specifier.replace(/\?.*$/, ''));
  if (!existsSync(absolute) || !statSync(absolute).isFile()) return undefined;
  return path.relative(ROOT, realpathSync(absolute)).split(path.sep).join('/');
}

/** What is wrong with one reference; undefined when nothing is. */
function complaint(room: Room, file: string, { specifier, typeOnly }: Reference): string | undefined {
  const rule = RULES[room];
  if (specifier === undefined) return 'names a module that is known only at run time';
  if (/^(?:\/|[a-z]:[\\/]|file:)/i.test(specifier)) return `names ${specifier} by an absolute path`;
  if (!specifier.startsWith('.'))
    return rule.allows(specifier) ? undefined : `imports the package ${specifier}`;
  const resolved = target(file, specifier);
  if (resolved === undefined) return `imports ${specifier}, where there is no file`;
  const [other = ''] = resolved.split('/');
  if (other === room || rule.rooms.some((allowed) => allowed === other)) return undefined;
  if (typeOnly && rule.typesFrom?.some((allowed) => allowed === other || allowed === resolved))
    return undefined;
  return `imports ${resolved}${typeOnly ? ' (types)' : ''}`;
}

function complaints(room: Room, file: string, code: string): string[] {
  return references(file, code).flatMap((reference) => {
    const wrong = complaint(room, file, reference);
    return wrong === undefined ? [] : [`${path.relative(ROOT, file)}:${reference.line} ${wrong}`];
  });
}

describe('the rooms import only whom they may', () => {
  test.each(ROOMS)('%s', (room) => {
    const files = sourceFiles(path.join(ROOT, room));
    expect(files.length, `source files in ${room}`).toBeGreaterThan(0);
    expect(files.flatMap((file) => complaints(room, file, readSource(file)))).toEqual([]);
  });
});

/** Proof that the walk above can find something: [room, file that the code is said to stand in, code]. */
const BAD: [Room, string, string][] = [
  ['core', 'core/planted.ts', "import { readFileSync } from 'node:fs';"],
  ['core', 'core/planted.ts', "import { readFileSync } from 'fs';"],
  ['core', 'core/planted.ts', "import { app } from 'electron';"],
  ['core', 'core/planted.ts', "import type { ReactNode } from 'react';"],
  ['core', 'core/planted.ts', "import 'csv-parse';"],
  ['core', 'core/planted.ts', "import { ROOT } from '../tests/house/sources.ts';"],
  ['core', 'core/deep/er/planted.ts', "import { ROOT } from '../../../tests/house/sources.ts';"],
  ['core', 'core/planted.ts', "import { ROOT } from './../core/../tests/house/sources.ts';"],
  ['core', 'core/planted.ts', "export { ROOT } from '../tests/house/sources.ts';"],
  ['core', 'core/planted.ts', "export type { Room } from '../tests/house/sources.ts';"],
  ['core', 'core/planted.ts', "export * from '../tests/house/sources.ts';"],
  ['core', 'core/planted.ts', "type T = import('../tests/house/sources.ts').Room;"],
  ['core', 'core/planted.ts', "const late = await import('../tests/house/sources.ts');"],
  ['core', 'core/planted.ts', "const late = await import('./' + name);"],
  ['core', 'core/planted.ts', 'const late = await import(name);'],
  ['core', 'core/planted.ts', "const old = require('node:fs');"],
  ['core', 'core/planted.ts', "const all = import.meta.glob('../db/*.ts');"],
  ['core', 'core/planted.ts', "const page = new URL('../tests/house/sources.ts', import.meta.url);"],
  ['core', 'core/planted.ts', `import '${path.join(ROOT, 'core/model.ts')}';`],
  ['core', 'core/planted.ts', `import 'file://${path.join(ROOT, 'core/model.ts')}';`],
  ['core', 'core/planted.ts', "import './no-such-file.ts';"],
  ['core', 'core/planted.ts', "import '.';"],
  ['i18n', 'i18n/planted.ts', "import { ERROR_CODES } from '../core/errors.ts';"],
  ['i18n', 'i18n/planted.ts', "import type { Room } from '../tests/house/sources.ts';"],
  ['i18n', 'i18n/planted.ts', "import 'node:fs';"],
  ['db', 'db/planted.ts', "import 'electron';"],
  ['db', 'db/planted.ts', "import 'zod';"],
  ['db', 'db/planted.ts', "import { ROOT } from '../tests/house/sources.ts';"],
  ['electron', 'electron/planted.ts', "import 'better-sqlite3';"],
  ['electron', 'electron/planted.ts', "import 'react';"],
  ['cli', 'cli/planted.ts', "import 'electron';"],
  ['renderer', 'renderer/planted.tsx', "import { ipcRenderer } from 'electron';"],
  ['renderer', 'renderer/planted.tsx', "import { join } from 'path';"],
  ['renderer', 'renderer/planted.tsx', "import 'node:fs/promises';"],
  ['renderer', 'renderer/planted.tsx', "import '../vite.config.ts';"],
];

const GOOD: [Room, string, string][] = [
  ['core', 'core/planted.ts', "import type { Segment } from './model.ts';"],
  [
    'core',
    'core/deep/planted.ts',
    "import { ERROR_CODES } from '../errors.ts'; import { SaxesParser } from 'saxes';",
  ],
  ['core', 'core/planted.ts', "// import 'electron';\nconst text = \"import 'electron'\";"],
  [
    'i18n',
    'i18n/planted.ts',
    "import i18next from 'i18next'; import type { ErrorCode } from '../core/errors.ts';",
  ],
  [
    'db',
    'db/planted.ts',
    "import Database from 'better-sqlite3'; import 'node:fs'; import '../core/errors.ts';",
  ],
  [
    'electron',
    'electron/planted.ts',
    "import { app } from 'electron'; import { z } from 'zod'; import '../core/errors.ts';",
  ],
  ['renderer', 'renderer/planted.tsx', "import { useState } from 'react'; import '../core/errors.ts';"],
];

describe('a planted import', () => {
  test.each(BAD)('in %s is found: %s %s', (room, file, code) => {
    expect(complaints(room, path.join(ROOT, file), code)).toHaveLength(1);
  });

  test.each(GOOD)('in %s is let through: %s %s', (room, file, code) => {
    expect(complaints(room, path.join(ROOT, file), code)).toEqual([]);
  });
});

describe('the renderer and the contract', () => {
  const file = path.join(ROOT, 'renderer/planted.ts');
  const contract = '../electron/ipc/contract.ts';

  test.each([
    `import type { Calls } from '${contract}';`,
    `import { type Calls, type Result } from '${contract}';`,
    `export type { Calls } from '${contract}';`,
    `type T = import('${contract}').Calls;`,
  ])('types are let through: %s', (code) => {
    expect(complaints('renderer', file, code)).toEqual([]);
  });

  test.each([
    `import { calls } from '${contract}';`,
    `import { type Calls, calls } from '${contract}';`,
    `import '${contract}';`,
    `import {} from '${contract}';`,
    `export * from '${contract}';`,
    `const late = await import('${contract}');`,
  ])('values are found: %s', (code) => {
    expect(complaints('renderer', file, code)).toHaveLength(1);
  });
});
