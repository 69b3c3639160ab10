import { app } from './app.ts';
import { common } from './common.ts';
import { dialogs } from './dialogs.ts';
import { errors } from './errors.ts';
import { exchange } from './exchange.ts';
import { exportFile } from './export.ts';
import { menu } from './menu.ts';
import { newProject } from './new-project.ts';
import { families, rules } from './rules.ts';
import { settings } from './settings.ts';
import { start } from './start.ts';

export const en = {
  app,
  common,
  dialogs,
  errors,
  exchange,
  exportFile,
  families,
  menu,
  newProject,
  rules,
  settings,
  start,
} as const;
