/**
 * An alignment that a person works on. Each side's text is a row of pieces, each piece known by its start in the whole of
 * its side. Groups part both rows at the same time: a group is where it starts on either side and ends where the next one
 * starts. So whatever is done to groups, no piece is lost, doubled or put out of order.
 */
import type { Side } from '../../model.ts';

/** A paragraph or a part of one, white space and all. */
export interface Piece {
  /** UTF-16 units from the beginning of the side's text, paragraphs put end to end. */
  readonly start: number;
  /** 0-based index of the paragraph that it is a part of. */
  readonly paragraph: number;
  readonly text: string;
}

/** A place in both texts. */
export type Bound = Readonly<Record<Side, number>>;

/** What is known of a group besides its texts. */
export interface Standing {
  /** 0 to 1, as the machine found it; null: a person changed what belongs together. */
  readonly confidence: number | null;
  readonly confirmed: boolean;
}

export interface Group extends Bound, Standing {
  readonly id: number;
}

/** A group with its texts; at most one side is empty. */
export interface FullGroup extends Standing {
  readonly id: number;
  readonly pieces: Readonly<Record<Side, readonly Piece[]>>;
}

/** From here on the machine is taken to be sure: `npm run eval` has nine of ten wrong groups below it. */
export const SURE = 0.8;

export const LEVELS = ['confirmed', 'sure', 'doubtful', 'changed', 'alone'] as const;
/** `changed`: by a person, who has yet to confirm it; `alone`: one side has nothing on the other. */
export type Level = (typeof LEVELS)[number];

export function levelOf({ confidence, confirmed, linked }: Standing & { readonly linked: boolean }): Level {
  if (confirmed) return 'confirmed';
  if (!linked) return 'alone';
  if (confidence === null) return 'changed';
  return confidence >= SURE ? 'sure' : 'doubtful';
}

/** Whether a person should look at it. */
export function needsLook(level: Level): boolean {
  return level !== 'confirmed' && level !== 'sure';
}

/** Pieces as they read together: those of one paragraph as they stood, a line end between two paragraphs. */
export function joinPieces(pieces: readonly Piece[]): string {
  return pieces.reduce((text, piece, index) => {
    const before = pieces[index - 1];
    return text + (before === undefined || before.paragraph === piece.paragraph ? '' : '\n') + piece.text;
  }, '');
}
