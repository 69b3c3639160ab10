import { BookOpen, CircleSlash2, CornerDownLeft, Languages, MousePointer2, Plus, Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Match, Row, Term } from '../../electron/ipc/contract.ts';
import { formatKeys } from '../commands/keys.ts';
import { run } from '../commands/run.ts';
import { useKeys, usePlatform } from '../commands/use-keys.ts';
import { openDialog } from '../state/app.ts';
import { type Choice, choicesOf, useMatches } from '../state/matches.ts';
import { useProject } from '../state/project.ts';
import { goToSegment } from '../state/selection.ts';
import { DiffText } from '../text/DiffText.tsx';
import { fullMoment } from '../text/when.ts';
import { Badge, Button, cx, EmptyState, IconButton, Kbd } from '../ui/index.ts';
import { insert } from './insert.ts';
import styles from './Matches.module.css';

/** What was translated before and is like the active segment, and the terms in it. */
export function MatchesPanel({ row }: { readonly row: Row | null }) {
  const { t } = useTranslation();
  const { of, answer } = useMatches();
  const readOnly = useProject(({ info }) => info?.readOnly ?? false);
  const search = useKeys('memory.search');
  const add = useKeys('terms.add');
  if (row === null) {
    return (
      <EmptyState
        icon={<MousePointer2 />}
        title={t('editor.panel.noRow')}
        text={t('terms.panel.noRowHint')}
      />
    );
  }
  const here = of === row.segment.id ? answer : null;
  const choices = choicesOf(here);
  const numberOf = (wanted: (choice: Choice) => boolean) => {
    const at = choices.findIndex(wanted);
    return at === -1 ? null : at + 1;
  };
  const terms = [...new Map((here?.terms ?? []).map((found) => [found.term.id, found])).values()];
  return (
    <div className={styles.panel} aria-busy={here === null}>
      <section aria-label={t('terms.panel.matches')} className={styles.section}>
        <h3 className={styles.heading}>{t('terms.panel.matches')}</h3>
        {here?.matches.length === 0 && <p className={styles.none}>{t('terms.panel.noMatches')}</p>}
        <ol className={styles.list}>
          {here?.matches.map((match) => (
            <MatchCard
              key={JSON.stringify([match.source, match.target])}
              match={match}
              present={here.source}
              number={numberOf((choice) => choice.kind === 'match' && choice.match === match)}
              readOnly={readOnly}
            />
          ))}
        </ol>
      </section>
      <section aria-label={t('terms.panel.terms')} className={styles.section}>
        <h3 className={styles.heading}>{t('terms.panel.terms')}</h3>
        {here !== null && terms.length === 0 && <p className={styles.none}>{t('terms.panel.noTerms')}</p>}
        <ul className={styles.list}>
          {terms.map(({ term, start, end, forbidden }) => (
            <TermCard
              key={term.id}
              term={term}
              text={here?.source.slice(start, end) ?? ''}
              forbidden={forbidden}
              number={numberOf((choice) => choice.kind === 'term' && choice.text === term.english[0])}
              readOnly={readOnly}
            />
          ))}
        </ul>
      </section>
      <div className={styles.tools}>
        <Button size="sm" variant="quiet" icon={<Search />} onClick={() => void run('memory.search')}>
          {t('terms.panel.search')} <Kbd keys={search ?? ''} />
        </Button>
        {!readOnly && (
          <Button size="sm" variant="quiet" icon={<Plus />} onClick={() => void run('terms.add')}>
            {t('terms.panel.add')} <Kbd keys={add ?? ''} />
          </Button>
        )}
        <Button size="sm" variant="quiet" icon={<BookOpen />} onClick={() => void run('terms.list')}>
          {t('terms.panel.all')}
        </Button>
      </div>
    </div>
  );
}

interface MatchCardProps {
  readonly match: Match;
  /** The Thai that it is held against. */
  readonly present: string;
  readonly number: number | null;
  readonly readOnly: boolean;
}

function MatchCard({ match, present, number, readOnly }: MatchCardProps) {
  const { t } = useTranslation();
  const { score, source, target, adapted } = match;
  const text = adapted ?? target;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <Badge tone={score === 100 ? 'success' : score >= 85 ? 'info' : 'neutral'}>
          {t('terms.panel.score', { score })}
        </Badge>
        <Origin match={match} />
        <Insert number={number} text={text} kind="match" readOnly={readOnly} />
      </div>
      <p lang="th" className={cx(styles.source, 'selectable')}>
        <DiffText before={source} after={present} side="source" />
      </p>
      <p lang="en" className={cx(styles.target, 'selectable')}>
        {text}
      </p>
      {adapted !== null && <p className={styles.fact}>{t('terms.panel.adapted')}</p>}
    </li>
  );
}

function Origin({ match: { origin } }: { readonly match: Match }) {
  const { t, i18n: language } = useTranslation();
  if (origin.kind === 'segment') {
    const { number, segment, state } = origin;
    const text = t('terms.panel.segment', { number, state: t(`common.state.${state}`) });
    return (
      <button type="button" className={styles.origin} title={text} onClick={() => void goToSegment(segment)}>
        {text}
      </button>
    );
  }
  const { name, author, changedAt } = origin;
  const more = [author, changedAt === null ? null : fullMoment(changedAt, language.language)];
  const title = more.filter((one) => one !== null).join(', ');
  return (
    <span className={styles.origin} {...(title === '' ? {} : { title })}>
      {name}
    </span>
  );
}

interface TermCardProps {
  readonly term: Term;
  /** As it stands in the Thai. */
  readonly text: string;
  readonly forbidden: boolean;
  readonly number: number | null;
  readonly readOnly: boolean;
}

function TermCard({ term, text, forbidden, number, readOnly }: TermCardProps) {
  const { t } = useTranslation();
  const [preferred, ...others] = term.english;
  return (
    <li className={styles.term}>
      <div className={styles.head}>
        <span className={styles.words}>
          <span lang="th" className={cx(styles.word, forbidden && styles.forbidden)}>
            {text}
          </span>
          {preferred !== undefined && (
            <>
              <Languages aria-hidden className={styles.arrow} />
              <span lang="en" className={cx(styles.word, styles.preferred)}>
                {preferred}
              </span>
            </>
          )}
        </span>
        {preferred !== undefined && (
          <Insert number={number} text={preferred} kind="term" readOnly={readOnly} />
        )}
      </div>
      {others.length > 0 && (
        <p className={styles.fact}>
          {t('terms.panel.also')}{' '}
          {others.map((word) => (
            <button
              key={word}
              type="button"
              lang="en"
              className={styles.other}
              disabled={readOnly}
              onClick={() => void insert({ kind: 'term', text: word })}
            >
              {word}
            </button>
          ))}
        </p>
      )}
      {term.forbiddenEnglish.length > 0 && (
        <p className={styles.fact}>
          <CircleSlash2 aria-hidden className={styles.sign} />
          {t('terms.panel.never', { words: term.forbiddenEnglish.join(', ') })}
        </p>
      )}
      {forbidden && term.thai[0] !== undefined && (
        <p className={styles.fact}>{t('terms.panel.instead', { word: term.thai[0] })}</p>
      )}
      {(term.note !== '' || term.domain !== '') && (
        <p className={cx(styles.fact, 'selectable')}>
          {[term.domain, term.note].filter((one) => one !== '').join(' · ')}
        </p>
      )}
      <Button
        size="sm"
        variant="quiet"
        className={styles.edit}
        onClick={() => openDialog({ kind: 'term', term, start: {}, from: null })}
      >
        {t(readOnly ? 'terms.panel.look' : 'terms.panel.edit')}
      </Button>
    </li>
  );
}

interface InsertProps extends Pick<Choice, 'kind' | 'text'> {
  /** From 1; null: it has no key. */
  readonly number: number | null;
  readonly readOnly: boolean;
}

function Insert({ number, text, kind, readOnly }: InsertProps) {
  const { t } = useTranslation();
  const platform = usePlatform();
  if (readOnly) return null;
  return (
    <span className={styles.insert}>
      {number !== null && <Kbd keys={formatKeys(`CmdOrCtrl+${number}`, platform)} />}
      <IconButton
        size="sm"
        icon={<CornerDownLeft />}
        label={t('terms.panel.insert', { text })}
        onClick={() => void insert({ kind, text })}
      />
    </span>
  );
}
