/** Small XLIFF 2 files, each with one thing wrong, and what a validator says of it; and ones that look wrong and are not. */
import type { Case } from './xliff2-build.ts';
import { INLINES } from './xliff2-inlines.ts';
import { SHAPES } from './xliff2-shapes.ts';
import { UNITS } from './xliff2-units.ts';

export { type Case, ofSource, root } from './xliff2-build.ts';
export { MODULE_CASES } from './xliff2-modules.ts';

export const CASES: readonly Case[] = [...SHAPES, ...UNITS, ...INLINES];
