import { app } from './app.ts';

export const th = { app } as const;
