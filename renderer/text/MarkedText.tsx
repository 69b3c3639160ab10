import { memo } from 'react';
import type { ArtifactId } from '../../core/model.ts';
import { cx } from '../ui/cx.ts';
import { type Marked, type Piece, pieces, type TermMark } from './pieces.ts';
import styles from './Text.module.css';

/** Class names of a piece; the open cell's decorations have the same. */
export function pieceClass(
  {
    severity,
    oddity,
    found,
    term = null,
  }: Pick<Piece, 'severity' | 'oddity' | 'found'> & { readonly term?: string | null },
  active: boolean,
): string {
  return cx(
    severity !== null && styles.artifact,
    severity !== null && styles[severity],
    active && styles.active,
    oddity !== null && styles[oddity],
    found && styles.found,
    term !== null && severity === null && styles.term,
  );
}

const NO_TERMS: readonly TermMark[] = [];

interface MarkedTextProps {
  readonly text: string;
  readonly artifacts: readonly Marked[];
  readonly activeArtifact?: ArtifactId | null;
  readonly search?: string;
  readonly terms?: readonly TermMark[];
}

/** A text with its artifacts underlined and its invisible characters made visible. */
export const MarkedText = memo(function MarkedText(props: MarkedTextProps) {
  const { text, artifacts, activeArtifact = null, search = '', terms = NO_TERMS } = props;
  return pieces(text, artifacts, search, terms).map((piece) => {
    const active = activeArtifact !== null && piece.artifacts.includes(activeArtifact);
    const className = pieceClass(piece, active);
    if (className === '') return piece.text;
    return (
      <span
        key={piece.start}
        className={className}
        data-artifact={piece.artifacts[0]}
        title={piece.term ?? undefined}
      >
        {piece.text}
      </span>
    );
  });
});
