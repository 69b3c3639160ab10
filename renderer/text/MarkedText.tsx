import { Fragment, memo, type ReactNode } from 'react';
import type { InlineTag } from '../../core/formats/inline.ts';
import type { ArtifactId } from '../../core/model.ts';
import { heldRuns } from '../../core/text/thai-lines.ts';
import { ChipMark } from '../tags/ChipMark.tsx';
import { cx } from '../ui/cx.ts';
import { type Marked, type NoteMark, type Piece, pieces, type TermMark } from './pieces.ts';
import styles from './Text.module.css';

/** Class names of a piece; the open cell's decorations have the same. */
export function pieceClass(
  {
    severity,
    oddity,
    found,
    term = null,
    note = null,
  }: Pick<Piece, 'severity' | 'oddity' | 'found'> & Partial<Pick<Piece, 'term' | 'note'>>,
  active: boolean,
): string {
  return cx(
    severity !== null && styles.artifact,
    severity !== null && styles[severity],
    active && styles.active,
    oddity !== null && styles[oddity],
    found && styles.found,
    term !== null && severity === null && styles.term,
    note !== null && styles.noted,
  );
}

const NO_TERMS: readonly TermMark[] = [];

interface MarkedTextProps {
  readonly text: string;
  readonly artifacts: readonly Marked[];
  readonly tags?: readonly InlineTag[];
  readonly activeArtifact?: ArtifactId | null;
  readonly search?: string;
  readonly terms?: readonly TermMark[];
  readonly notes?: readonly NoteMark[];
}

const NO_NOTES: readonly NoteMark[] = [];

const NO_TAGS: readonly InlineTag[] = [];

/** Words that the browser would part at the end of a line, held together. */
function held(text: string, key: number): ReactNode {
  const runs = heldRuns(text);
  if (runs.length === 0) return text;
  return (
    <Fragment key={key}>
      {runs.map(({ start, end }, at) => (
        <Fragment key={start}>
          {text.slice(runs[at - 1]?.end ?? 0, start)}
          <span className={styles.held}>{text.slice(start, end)}</span>
        </Fragment>
      ))}
      {text.slice(runs.at(-1)?.end ?? 0)}
    </Fragment>
  );
}

/** A text with its artifacts underlined, its tags as chips and its invisible characters made visible. */
export const MarkedText = memo(function MarkedText(props: MarkedTextProps) {
  const { text, artifacts, activeArtifact = null, search = '', terms = NO_TERMS, tags = NO_TAGS } = props;
  const { notes = NO_NOTES } = props;
  return pieces(text, artifacts, search, terms, tags, notes).map((piece) => {
    const active = activeArtifact !== null && piece.artifacts.includes(activeArtifact);
    const className = pieceClass(piece, active);
    const drawn =
      piece.chip === null ? held(piece.text, piece.start) : <ChipMark key={piece.start} chip={piece.chip} />;
    if (className === '') return drawn;
    return (
      <span
        key={piece.start}
        className={className}
        data-artifact={piece.artifacts[0]}
        data-note={piece.note ?? undefined}
        title={piece.term ?? undefined}
      >
        {drawn}
      </span>
    );
  });
});
