import { type Compound, parseCompounds } from './compound-table.ts';
import { LIFE } from './compounds-life.ts';
import { MORE } from './compounds-more.ts';
import { PUBLIC } from './compounds-public.ts';
import { SCREEN } from './compounds-screen.ts';
import { SHOP_AND_TABLE } from './compounds-shop-and-table.ts';

/** All tables of wrong senses by their neighbours. */
export const COMPOUNDS: readonly Compound[] = [SHOP_AND_TABLE, SCREEN, PUBLIC, LIFE, MORE].flatMap(
  parseCompounds,
);
