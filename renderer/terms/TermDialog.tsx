import { Save } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../core/errors.ts';
import {
  DOMAIN_LIMIT,
  NOTE_LIMIT,
  type TermDefinition,
  termName,
  tidyTerm,
  WORD_LIMIT,
  WORDS_LIMIT,
} from '../../core/terms/term.ts';
import type { Term } from '../../electron/ipc/contract.ts';
import { FailureNote } from '../dialogs/FailureNote.tsx';
import { cancelJob, JobProgress } from '../dialogs/JobProgress.tsx';
import { adoptApplied, callAs } from '../state/act.ts';
import { flushCell } from '../state/cell.ts';
import { useProject } from '../state/project.ts';
import { announce, Button, Dialog, Field, showToast, TextArea, TextInput } from '../ui/index.ts';
import styles from './Terms.module.css';

interface TermDialogProps {
  /** Null: a new one. */
  readonly term: Term | null;
  /** What of a new one is known already. */
  readonly start: Partial<TermDefinition>;
  /** It leads back to the list of terms, where the term is seen then. */
  readonly listed: boolean;
  readonly onClose: () => void;
}

const EMPTY: TermDefinition = {
  thai: [],
  english: [],
  forbiddenThai: [],
  forbiddenEnglish: [],
  note: '',
  domain: '',
};

const WORDS = ['thai', 'english', 'forbiddenThai', 'forbiddenEnglish'] as const;
type Words = (typeof WORDS)[number];
type Draft = Readonly<Record<Words | 'note' | 'domain', string>>;

function draftOf(term: TermDefinition): Draft {
  const lines = (kind: Words) => [kind, term[kind].join('\n')] as const;
  const words = Object.fromEntries(WORDS.map(lines)) as Record<Words, string>;
  return { ...words, note: term.note, domain: term.domain };
}

function termOf(draft: Draft): TermDefinition | null {
  const words = Object.fromEntries(WORDS.map((kind) => [kind, draft[kind].split('\n')])) as unknown as Record<
    Words,
    string[]
  >;
  return tidyTerm({ ...words, note: draft.note, domain: draft.domain });
}

/** Makes or changes a term; its words stand one a line, the preferred one first. */
export function TermDialog({ term, start, listed, onClose }: TermDialogProps) {
  const { t } = useTranslation();
  const readOnly = useProject(({ info }) => info?.readOnly ?? false);
  const [draft, setDraft] = useState(() => draftOf({ ...EMPTY, ...term, ...start }));
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const wanted = termOf(draft);
  const save = async () => {
    if (busy || readOnly) return;
    if (wanted === null) return setFailure({ code: 'term-empty', params: {} });
    setFailure(null);
    setBusy(true);
    await flushCell();
    const { thai, english, forbiddenThai, forbiddenEnglish, note, domain } = wanted;
    const words = {
      thai: [...thai],
      english: [...english],
      forbiddenThai: [...forbiddenThai],
      forbiddenEnglish: [...forbiddenEnglish],
    };
    const result = await callAs('terms.put', { term: { id: term?.id ?? null, ...words, note, domain } });
    setBusy(false);
    if (!result.ok) return setFailure(result.error);
    await adoptApplied(result.value);
    const text = t('terms.edit.saved', { name: termName(wanted) });
    if (!listed) showToast({ tone: 'success', text });
    announce(text);
    onClose();
  };
  const set = (change: Partial<Draft>) => {
    setDraft({ ...draft, ...change });
    setFailure(null);
  };
  const words = (kind: Words, first: boolean) => (
    <Field label={t(`terms.edit.${kind}`)} hint={first ? t('terms.edit.lines') : undefined}>
      {(control) => (
        <TextArea
          {...control}
          rows={first ? 3 : 2}
          lang={kind === 'thai' || kind === 'forbiddenThai' ? 'th' : 'en'}
          maxLength={(WORD_LIMIT + 1) * WORDS_LIMIT}
          readOnly={readOnly}
          value={draft[kind]}
          onChange={(event) => set({ [kind]: event.currentTarget.value })}
          {...(kind === firstEmpty(draft) ? { 'data-autofocus': true } : {})}
        />
      )}
    </Field>
  );
  const leave = busy ? () => void cancelJob() : onClose;
  return (
    <Dialog
      size="lg"
      title={term === null ? t('terms.edit.titleNew') : t('terms.edit.titleEdit', { name: termName(term) })}
      onClose={leave}
      onSubmit={() => void save()}
      footer={
        <>
          <div className={styles.job}>
            <JobProgress active={busy} label={t('terms.edit.saving')} />
          </div>
          <Button onClick={leave}>{t(readOnly ? 'common.close' : 'common.cancel')}</Button>
          {!readOnly && (
            <Button type="submit" variant="primary" icon={<Save />} busy={busy}>
              {t('terms.edit.save')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.body}>
        {failure !== null && <FailureNote failure={failure} />}
        <div className={styles.pair}>
          {words('thai', true)}
          {words('english', true)}
          {words('forbiddenThai', false)}
          {words('forbiddenEnglish', false)}
        </div>
        <Field label={t('terms.edit.domain')} hint={t('terms.edit.domainHint')}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={DOMAIN_LIMIT}
              readOnly={readOnly}
              value={draft.domain}
              onChange={(event) => set({ domain: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={t('terms.edit.note')}>
          {(control) => (
            <TextArea
              {...control}
              rows={2}
              maxLength={NOTE_LIMIT}
              readOnly={readOnly}
              value={draft.note}
              onChange={(event) => set({ note: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
    </Dialog>
  );
}

/** Where the person goes on. */
function firstEmpty(draft: Draft): Words {
  return draft.thai === '' || draft.english !== '' ? 'thai' : 'english';
}
