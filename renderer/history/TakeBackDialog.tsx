import { Undo2 } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../core/errors.ts';
import type { PersonId } from '../../core/model.ts';
import type { RevertPreview, RevertScope, TimelineEntry } from '../../electron/ipc/contract.ts';
import { type ChangeGroup, ChangeList } from '../dialogs/ChangeList.tsx';
import { FailureNote } from '../dialogs/FailureNote.tsx';
import { cancelJob, JobProgress } from '../dialogs/JobProgress.tsx';
import { useSlow } from '../project/use-job.ts';
import { callAs } from '../state/act.ts';
import { closeDialog, openDialog } from '../state/app.ts';
import { flushCell } from '../state/cell.ts';
import { useProject } from '../state/project.ts';
import { Button, Dialog, Field, Progress, Select, TextInput } from '../ui/index.ts';
import { startOfDay } from './days.ts';
import { useEntryTitle } from './entry-title.ts';
import { Hindrances } from './Hindrances.tsx';
import { ReasonField } from './ReasonField.tsx';
import { reverted } from './reverted-lines.ts';
import styles from './Timeline.module.css';
import { takeBack } from './take-back.ts';

/** One command, or all that one person did: what would go back, what stands in the way, and then it is done. */
export function TakeBackDialog({ entry }: { readonly entry: TimelineEntry | null }) {
  return entry === null ? <OfPerson /> : <OfCommand entry={entry} />;
}

function OfCommand({ entry }: { readonly entry: TimelineEntry }) {
  const { t } = useTranslation();
  const what = useEntryTitle(entry);
  const { id } = entry.command;
  const scope = useMemo((): RevertScope => ({ kind: 'command', command: id }), [id]);
  return (
    <Form
      scope={scope}
      title={t('history.takeBack.titleCommand', { what })}
      lead={t('history.takeBack.leadCommand', { what, name: entry.authorName })}
      onClose={() => openDialog({ kind: 'history' })}
    />
  );
}

function OfPerson() {
  const { t } = useTranslation();
  const people = useProject(({ info }) => info?.people) ?? [];
  const [person, setPerson] = useState<PersonId | ''>('');
  const [since, setSince] = useState('');
  const scope = useMemo(
    (): RevertScope | null => (person === '' ? null : { kind: 'person', person, since: startOfDay(since) }),
    [person, since],
  );
  return (
    <Form
      scope={scope}
      title={t('history.takeBack.titlePerson')}
      lead={t('history.takeBack.leadPerson')}
      onClose={closeDialog}
    >
      <div className={styles.pair}>
        <Field label={t('history.takeBack.person')}>
          {(control) => (
            <Select
              {...control}
              data-autofocus
              value={person}
              onChange={(event) => setPerson(event.currentTarget.value as PersonId | '')}
            >
              <option value="">{t('history.takeBack.choose')}</option>
              {people.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('history.takeBack.since')} hint={t('history.takeBack.sinceHint')}>
          {(control) => (
            <TextInput
              {...control}
              type="date"
              value={since}
              onChange={(event) => setSince(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
    </Form>
  );
}

interface FormProps {
  /** Null while it isn't chosen. */
  readonly scope: RevertScope | null;
  readonly title: string;
  readonly lead: string;
  readonly onClose: () => void;
  readonly children?: React.ReactNode;
}

function Form({ scope, title, lead, onClose, children }: FormProps) {
  const { t } = useTranslation();
  const { preview, failure } = usePreview(scope);
  const [why, setWhy] = useState('');
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failure | null>(null);
  const slow = useSlow(scope !== null && preview === null && failure === null);
  const groups = useMemo(
    (): readonly ChangeGroup[] =>
      preview === null ? [] : [{ id: 'all', title: null, lines: reverted(t, preview.lines) }],
    [t, preview],
  );
  const possible = preview !== null && goesBack(preview) > 0;
  const leave = busy ? () => void cancelJob() : onClose;
  const apply = async () => {
    if (scope === null || !possible || busy) return;
    setBusy(true);
    setFailed(null);
    const failure = await takeBack(scope, why.trim() === '' ? null : why.trim());
    setBusy(false);
    if (failure !== null) setFailed(failure);
  };
  return (
    <Dialog
      size="full"
      title={title}
      onClose={leave}
      onSubmit={() => void apply()}
      footer={
        <>
          <Button onClick={leave}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" icon={<Undo2 />} disabled={!possible} busy={busy}>
            {preview !== null && preview.segments > 0
              ? t('history.takeBack.applySegments', { count: preview.segments })
              : t('history.takeBack.apply')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.lead}>{lead}</p>
        {children}
        {(failed ?? failure) !== null && <FailureNote failure={(failed ?? failure) as Failure} />}
        <JobProgress active={busy} label={t('history.takeBack.working')} />
        {slow && <Progress label={t('history.takeBack.looking')} />}
        {preview !== null && (
          <>
            <Counts preview={preview} />
            <Hindrances preview={preview} />
            {possible && <ReasonField value={why} onChange={setWhy} />}
            {preview.lines.length > 0 && <ChangeList label={title} groups={groups} />}
            {preview.segments > preview.lines.length && (
              <p className={styles.by}>
                {t('history.takeBack.capped', { shown: preview.lines.length, total: preview.segments })}
              </p>
            )}
          </>
        )}
      </div>
    </Dialog>
  );
}

function goesBack({ segments, notes, keeps, facts }: RevertPreview): number {
  return segments + notes + keeps + facts;
}

function Counts({ preview }: { readonly preview: RevertPreview }) {
  const { t } = useTranslation();
  const { segments, notes, keeps, facts, partly, final } = preview;
  if (goesBack(preview) === 0) {
    return <p className={styles.lead}>{t('history.takeBack.nothing')}</p>;
  }
  const parts = [
    segments > 0 && t('history.takeBack.segments', { count: segments }),
    notes > 0 && t('history.takeBack.notes', { count: notes }),
    keeps > 0 && t('history.takeBack.keeps', { count: keeps }),
    facts > 0 && t('history.takeBack.facts', { count: facts }),
  ].filter((part) => part !== false);
  return (
    <ul className={styles.lead}>
      <li>{t('history.takeBack.goesBack', { what: parts.join(' · ') })}</li>
      {partly > 0 && <li>{t('history.takeBack.partly', { count: partly })}</li>}
      {final > 0 && <li>{t('history.takeBack.final', { count: final })}</li>}
    </ul>
  );
}

function usePreview(scope: RevertScope | null) {
  const [found, setFound] = useState<{
    readonly scope: RevertScope;
    readonly preview: RevertPreview | null;
    readonly failure: Failure | null;
  } | null>(null);
  useEffect(() => {
    if (scope === null) return;
    let current = true;
    void (async () => {
      if (!(await flushCell())) return;
      const result = await callAs('history.previewRevert', { scope });
      if (!current) return;
      setFound({
        scope,
        preview: result.ok ? result.value : null,
        failure: result.ok ? null : result.error,
      });
    })();
    return () => {
      current = false;
    };
  }, [scope]);
  return found !== null && found.scope === scope ? found : { preview: null, failure: null };
}
