/** What was translated before and is like the active segment, and the terms in it: asked for behind the person's back. */
import { create } from 'zustand';
import type { SegmentId } from '../../core/model.ts';
import type { Match, SegmentMatches, Term } from '../../electron/ipc/contract.ts';
import { call } from '../api.ts';
import { useProject } from './project.ts';
import { useSelection } from './selection.ts';

interface MatchesState {
  readonly of: SegmentId | null;
  /** Null until it is here. */
  readonly answer: SegmentMatches | null;
}

const NOTHING: MatchesState = { of: null, answer: null };
export const useMatches = create<MatchesState>(() => NOTHING);

/** Milliseconds: who runs through the rows asks for nothing on the way. */
const PAUSE_MS = 80;

/** What Ctrl+1 … Ctrl+9 put into the English. */
export type Choice =
  | { readonly kind: 'match'; readonly match: Match; readonly text: string }
  | { readonly kind: 'term'; readonly term: Term; readonly text: string };

export const CHOICES_LIMIT = 9;

/** Matches first, best first, then the terms in the order of the text; each text once. Pure. */
export function choicesOf(answer: SegmentMatches | null): readonly Choice[] {
  if (answer === null) return [];
  const matches = answer.matches.map(
    (match): Choice => ({ kind: 'match', match, text: match.adapted ?? match.target }),
  );
  const terms = answer.terms.flatMap(({ term }): Choice[] => {
    const text = term.english[0];
    return text === undefined ? [] : [{ kind: 'term', term, text }];
  });
  const texts = new Set<string>();
  const once = ({ kind, text }: Choice) => {
    const known = texts.has(kind + text);
    texts.add(kind + text);
    return !known;
  };
  return [...matches, ...terms].filter(once).slice(0, CHOICES_LIMIT);
}

/** Of the active segment; empty while they are not here yet. */
export function presentChoices(): readonly Choice[] {
  const { of, answer } = useMatches.getState();
  return of !== null && of === useSelection.getState().segment ? choicesOf(answer) : [];
}

/** While the editor is there. Returns the function that ends the watch. */
export function watchMatches(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async () => {
    const { segment } = useSelection.getState();
    if (segment === null) return;
    const result = await call('memory.matches', { segment });
    // What can't be looked up now is looked up with the next change; nobody waits for it.
    if (result.ok && useMatches.getState().of === segment) useMatches.setState({ answer: result.value });
  };
  const soon = () => {
    clearTimeout(timer);
    const { segment } = useSelection.getState();
    if (useMatches.getState().of !== segment) useMatches.setState({ of: segment, answer: null });
    if (segment !== null) timer = setTimeout(() => void ask(), PAUSE_MS);
  };
  const ends = [
    useSelection.subscribe((now, before) => {
      if (now.segment !== before.segment) soon();
    }),
    useProject.subscribe((now, before) => {
      if (now.latest !== before.latest) soon();
    }),
  ];
  soon();
  return () => {
    clearTimeout(timer);
    for (const end of ends) end();
    useMatches.setState(NOTHING, true);
  };
}
