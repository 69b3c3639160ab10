import { alignment } from './alignment.ts';
import { app } from './app.ts';
import { cli } from './cli.ts';
import { commands } from './commands.ts';
import { common } from './common.ts';
import { copies } from './copies.ts';
import { dialogs } from './dialogs.ts';
import { editor } from './editor.ts';
import { errors } from './errors.ts';
import { exchange } from './exchange.ts';
import { exportFile } from './export.ts';
import { handing } from './handing.ts';
import { history } from './history.ts';
import { menu } from './menu.ts';
import { newProject } from './new-project.ts';
import { notes } from './notes.ts';
import { families, rules } from './rules.ts';
import { ruling } from './ruling.ts';
import { settings } from './settings.ts';
import { start } from './start.ts';
import { tags } from './tags.ts';
import { terms } from './terms.ts';
import { validation } from './validation.ts';

export const th = {
  alignment,
  app,
  cli,
  commands,
  common,
  copies,
  dialogs,
  editor,
  errors,
  exchange,
  exportFile,
  families,
  handing,
  history,
  menu,
  newProject,
  notes,
  rules,
  ruling,
  settings,
  start,
  tags,
  terms,
  validation,
} as const;
