/** Filled below; see the format notes in the file. */
export const UNIT_IDS = ['day'] as const;
export type UnitId = (typeof UNIT_IDS)[number];
