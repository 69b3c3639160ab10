/** The app itself: its start, its settings, who works. Answered by the shell. */
import { z } from 'zod';
import { ROLES } from '../../../core/model.ts';
import type { Launch, Settings } from '../shown.ts';
import { nothing, shell } from './call.ts';

export const appCalls = {
  'app.launch': shell<Launch>()(nothing),
  /** The page has drawn itself and waits for the person: screenshots and tests go by it. */
  'app.ready': shell<null>()(z.strictObject({ page: z.string().max(40) })),
  'app.openHelp': shell<null>()(z.strictObject({ link: z.enum(['guide', 'licences']) })),
  'settings.get': shell<Settings>()(nothing),
  'settings.set': shell<Settings>()(
    z.strictObject({
      language: z.enum(['th', 'en']).optional(),
      theme: z.enum(['system', 'light', 'dark']).optional(),
      gridFontSize: z.int().min(14).max(28).optional(),
    }),
  ),
  /** Says who works now. A name new to this computer becomes a new person; a known one is that person again. */
  'settings.person': shell<Settings>()(
    z.strictObject({ name: z.string().trim().min(1).max(80), role: z.enum(ROLES) }),
  ),
  /** Corrects the spelling of the present person's name: same person, new name. */
  'settings.renamePerson': shell<Settings>()(z.strictObject({ name: z.string().trim().min(1).max(80) })),
  /** Stops the import, scan or export that runs now; it ends with `cancelled` and leaves nothing behind. */
  'job.cancel': shell<null>()(nothing),
} as const;
