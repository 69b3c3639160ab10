import { BookOpen, Download, FileUp, PencilLine, Plus, Trash2, Undo2 } from 'lucide-react';
import { useCallback, useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandId } from '../../core/model.ts';
import type { Memory, Term, TermList } from '../../electron/ipc/contract.ts';
import { must } from '../api.ts';
import { cancelJob, JobProgress } from '../dialogs/JobProgress.tsx';
import { useSlow } from '../project/use-job.ts';
import { replay } from '../state/act.ts';
import { openDialog } from '../state/app.ts';
import { useProject } from '../state/project.ts';
import { Button, Dialog, EmptyState, Field, IconButton, TextInput } from '../ui/index.ts';
import { type Done, exportTerms, importMemory, importTerms, removeMemory, removeTerm } from './files.ts';
import styles from './Terms.module.css';

/** Most terms that are drawn: a search narrows them. */
const SHOWN = 200;

/** The project's terms and translation memories: looked through, changed, taken in from files and written into them. */
export function TermsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const readOnly = useProject(({ info }) => info?.readOnly ?? false);
  const list = useTermList();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search);
  const [busy, setBusy] = useState(false);
  const long = useSlow(busy);
  const leave = long ? () => void cancelJob() : onClose;
  const [done, setDone] = useState<Done | null>(null);
  const during = async (work: () => Promise<Done | null>) => {
    if (busy) return;
    setBusy(true);
    setDone(null);
    setDone(await work().finally(() => setBusy(false)));
  };
  const undoable = done?.command ?? null;
  const takeBack = async (command: CommandId) => {
    await replay('undo', command);
    return null;
  };
  const all = list?.terms ?? [];
  const found = filtered(all, wanted);
  return (
    <Dialog
      size="lg"
      title={t('terms.list.title')}
      className={styles.dialog ?? ''}
      onClose={leave}
      footer={
        <>
          <div className={styles.job}>
            <JobProgress active={busy} label={t('terms.list.working')} />
            <p role="status" className={styles.done}>
              {done?.text}
            </p>
          </div>
          {undoable !== null && (
            <Button variant="quiet" icon={<Undo2 />} onClick={() => void during(() => takeBack(undoable))}>
              {t('common.undo')}
            </Button>
          )}
          <Button onClick={leave}>{t(long ? 'common.cancel' : 'common.close')}</Button>
        </>
      }
    >
      <div className={styles.body}>
        <div className={styles.tools}>
          <Field label={t('terms.list.search')} hideLabel className={styles.search}>
            {(control) => (
              <TextInput
                {...control}
                type="search"
                data-autofocus
                placeholder={t('terms.list.search')}
                value={search}
                onChange={(event) => setSearch(event.currentTarget.value)}
              />
            )}
          </Field>
          {!readOnly && (
            <Button
              icon={<Plus />}
              busy={busy}
              onClick={() => openDialog({ kind: 'term', term: null, start: {}, from: 'terms' })}
            >
              {t('terms.list.add')}
            </Button>
          )}
          {!readOnly && (
            <Button icon={<FileUp />} busy={busy} onClick={() => void during(importTerms)}>
              {t('terms.list.import')}
            </Button>
          )}
        </div>
        {list !== null && all.length === 0 && (
          <EmptyState icon={<BookOpen />} title={t('terms.list.none')} text={t('terms.list.noneHint')} />
        )}
        {all.length > 0 && (
          <section aria-label={t('terms.list.terms')} className={styles.section}>
            <header className={styles.head}>
              <h3>{t('terms.list.count', { count: found.length })}</h3>
              <span className={styles.fill} />
              <Button
                size="sm"
                variant="quiet"
                icon={<Download />}
                busy={busy}
                onClick={() => void during(() => exportTerms('tbx'))}
              >
                {t('terms.list.exportTbx')}
              </Button>
              <Button
                size="sm"
                variant="quiet"
                icon={<Download />}
                busy={busy}
                onClick={() => void during(() => exportTerms('csv'))}
              >
                {t('terms.list.exportCsv')}
              </Button>
            </header>
            <ul className={styles.rows}>
              {found.slice(0, SHOWN).map((term) => (
                <TermRow
                  key={term.id}
                  term={term}
                  readOnly={readOnly}
                  busy={busy}
                  onRemove={() => void during(() => removeTerm(term))}
                />
              ))}
            </ul>
            {found.length > SHOWN && (
              <p className={styles.muted}>{t('terms.list.more', { count: found.length - SHOWN })}</p>
            )}
            {found.length === 0 && <p className={styles.muted}>{t('terms.list.noMatch')}</p>}
          </section>
        )}
        <Memories
          memories={list?.memories ?? []}
          readOnly={readOnly}
          busy={busy}
          onImport={() => void during(importMemory)}
          onRemove={(memory) => void during(() => removeMemory(memory))}
        />
      </div>
    </Dialog>
  );
}

/** Asked for anew after every command; null until it is here. */
function useTermList(): TermList | null {
  const latest = useProject((state) => state.latest);
  const [list, setList] = useState<TermList | null>(null);
  const ask = useCallback(async (_after: unknown) => {
    const got = await must('terms.list', {});
    if (got !== undefined) setList(got);
  }, []);
  useEffect(() => {
    void ask(latest);
  }, [ask, latest]);
  return list;
}

function filtered(terms: readonly Term[], search: string): readonly Term[] {
  const words = search.trim().toLowerCase();
  if (words === '') return terms;
  return terms.filter((term) =>
    [
      ...term.thai,
      ...term.english,
      ...term.forbiddenThai,
      ...term.forbiddenEnglish,
      term.domain,
      term.note,
    ].some((text) => text.toLowerCase().includes(words)),
  );
}

interface TermRowProps {
  readonly term: Term;
  readonly readOnly: boolean;
  readonly busy: boolean;
  readonly onRemove: () => void;
}

function TermRow({ term, readOnly, busy, onRemove }: TermRowProps) {
  const { t } = useTranslation();
  const { thai, english, forbiddenThai, forbiddenEnglish, note, domain } = term;
  const name = thai[0] ?? english[0] ?? forbiddenThai[0] ?? forbiddenEnglish[0] ?? '';
  const facts = [domain, note].filter((one) => one !== '').join(' · ');
  return (
    <li className={styles.row}>
      <Words lang="th" words={thai} forbidden={forbiddenThai} />
      <Words lang="en" words={english} forbidden={forbiddenEnglish} />
      <div className={styles.actions}>
        {!readOnly && (
          <>
            <IconButton
              size="sm"
              icon={<PencilLine />}
              label={t('terms.list.editOf', { name })}
              onClick={() => openDialog({ kind: 'term', term, start: {}, from: 'terms' })}
            />
            <IconButton
              size="sm"
              icon={<Trash2 />}
              label={t('terms.list.removeOf', { name })}
              aria-disabled={busy}
              onClick={onRemove}
            />
          </>
        )}
      </div>
      {facts !== '' && <p className={styles.facts}>{facts}</p>}
    </li>
  );
}

interface WordsProps {
  readonly lang: 'th' | 'en';
  readonly words: readonly string[];
  readonly forbidden: readonly string[];
}

function Words({ lang, words, forbidden }: WordsProps) {
  const { t } = useTranslation();
  const [preferred, ...others] = words;
  return (
    <div className={styles.words}>
      <p lang={lang}>
        {preferred !== undefined && <strong className={styles.preferred}>{preferred}</strong>}
        {others.length > 0 && <span className={styles.others}> {others.join(', ')}</span>}
      </p>
      {forbidden.length > 0 && (
        <p className={styles.never}>{t('terms.panel.never', { words: forbidden.join(', ') })}</p>
      )}
    </div>
  );
}

interface MemoriesProps {
  readonly memories: readonly Memory[];
  readonly readOnly: boolean;
  readonly busy: boolean;
  readonly onImport: () => void;
  readonly onRemove: (memory: Memory) => void;
}

function Memories({ memories, readOnly, busy, onImport, onRemove }: MemoriesProps) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('terms.memories.title')} className={styles.section}>
      <header className={styles.head}>
        <h3>{t('terms.memories.title')}</h3>
        <span className={styles.fill} />
        {!readOnly && (
          <Button size="sm" icon={<FileUp />} busy={busy} onClick={onImport}>
            {t('terms.memories.import')}
          </Button>
        )}
      </header>
      <p className={styles.muted}>{t('terms.memories.lead')}</p>
      <ul className={styles.rows}>
        {memories.map((memory) => (
          <li key={memory.id} className={styles.memory}>
            <span className={styles.name}>{memory.name}</span>
            <span className={styles.muted}>{t('terms.memories.units', { count: memory.units })}</span>
            {!readOnly && (
              <IconButton
                size="sm"
                icon={<Trash2 />}
                label={t('terms.memories.removeOf', { name: memory.name })}
                aria-disabled={busy}
                onClick={() => onRemove(memory)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
