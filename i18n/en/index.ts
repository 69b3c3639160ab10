import { app } from './app.ts';
import { dialogs } from './dialogs.ts';
import { errors } from './errors.ts';
import { exchange } from './exchange.ts';
import { newProject } from './new-project.ts';
import { settings } from './settings.ts';
import { start } from './start.ts';

export const en = { app, dialogs, errors, exchange, newProject, settings, start } as const;
