import { ArrowLeft, FilePlus2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../core/errors.ts';
import { assertNever } from '../../core/model.ts';
import type { ChosenFile } from '../../electron/ipc/contract.ts';
import { call, must } from '../api.ts';
import { FailureNote } from '../dialogs/FailureNote.tsx';
import { ensurePerson } from '../settings/ensure-person.ts';
import { goTo } from '../state/app.ts';
import { enterProject, pageOf, useProject } from '../state/project.ts';
import { Button, cx, Progress, showToast } from '../ui/index.ts';
import { ChosenFiles } from './ChosenFiles.tsx';
import { receive } from './dropped-files.ts';
import { Found } from './Found.tsx';
import {
  draftOf,
  type FileSlot,
  type ImportDraft,
  requestOf,
  suggestedName,
  withFile,
} from './import-draft.ts';
import { JobOverlay } from './JobOverlay.tsx';
import styles from './NewProjectPage.module.css';
import { openProject } from './open-project.ts';
import { ProjectForm, type ProjectFormValue } from './ProjectForm.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useInspection } from './use-inspection.ts';
import { useProgress, useSlow } from './use-job.ts';

interface NewProjectPageProps {
  /** What the start page, the command line or a drop brought along. */
  readonly thai: ChosenFile | null;
  readonly english: ChosenFile | null;
}

/** The columns are there to be chosen from, so this is a question rather than an end. */
const NO_THAI_COLUMN: Failure = { code: 'csv-no-thai-column', params: {} };

/** Shows what was recognised in the files, and takes corrections, before anything is created. */
export function NewProjectPage({ thai, english }: NewProjectPageProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<ImportDraft | null>(thai === null ? null : draftOf(thai, english));
  const [form, setForm] = useState<ProjectFormValue>({
    name: thai === null ? '' : suggestedName(thai.name),
    onePerson: false,
  });
  const [failure, setFailure] = useState<Failure | null>(null);
  const [creating, setCreating] = useState(false);
  const request = draft === null ? null : requestOf(draft);
  const { preview, failure: unreadable, looking, again } = useInspection(request);
  const slow = useSlow(looking);
  const progress = useProgress(looking);
  const settled = !looking;

  useEffect(() => {
    if (settled) void call('app.ready', { page: 'new' });
  }, [settled]);

  const columnless = preview?.format === 'table' && preview.mapping.source === null;
  const ready = preview !== null && settled && !columnless;
  const fail = (error: Failure) => {
    if (error.code !== 'cancelled') setFailure(error);
  };
  // Whoever came from an open project goes back to it.
  const back = () => goTo(pageOf(useProject.getState().info));
  const start = (thaiFile: ChosenFile, englishFile: ChosenFile | null) => {
    setFailure(null);
    setDraft(draftOf(thaiFile, englishFile));
    setForm((value) => ({ ...value, name: suggestedName(thaiFile.name) }));
  };
  const change = (next: ImportDraft) => {
    setFailure(null);
    setDraft(next);
  };
  const choose = async (slot: FileSlot) => {
    const purpose = slot === 'english' ? 'english' : draft === null ? 'any' : 'thai';
    const result = await call('files.choose', { purpose });
    if (!result.ok) return fail(result.error);
    const file = result.value;
    if (file === null) return;
    if (draft === null) start(file, null);
    else change(withFile(draft, slot, file));
  };
  const takeFiles = async (files: readonly File[]) => {
    const result = await receive(files, (file) => window.songphasa.dropped(file));
    if (!result.ok) return fail(result.error);
    const received = result.value;
    switch (received.kind) {
      case 'texts':
        return start(received.thai, received.english);
      case 'too-many':
        showToast({ tone: 'info', text: t('start.new.tooMany') });
        return;
      case 'project': {
        const failed = await openProject(received.file.token);
        if (failed !== null) fail(failed);
        return;
      }
      default:
        return assertNever(received);
    }
  };
  const create = async () => {
    if (request === null || creating || !ready || !(await ensurePerson())) return;
    setFailure(null);
    setCreating(true);
    const result = await call('project.create', { request, ...form, name: form.name.trim() });
    setCreating(false);
    if (!result.ok) return fail(result.error);
    if (result.value !== null) await enterProject(result.value);
  };
  const drop = useFileDrop((files) => void takeFiles(files));
  const trouble =
    failure ?? (columnless ? NO_THAI_COLUMN : unreadable?.code === 'cancelled' ? null : unreadable);

  return (
    <main className={cx(styles.page, drop.over && styles.over)} {...drop.target}>
      <div className={styles.content}>
        <header className={styles.header}>
          <Button variant="quiet" icon={<ArrowLeft />} onClick={back}>
            {t('newProject.back')}
          </Button>
          <div>
            <h1 className={styles.title}>{t('newProject.title')}</h1>
            <p className={styles.lead}>{t('newProject.lead')}</p>
          </div>
        </header>
        {draft === null ? (
          <section className={styles.pick}>
            <FilePlus2 className={styles.pickIcon} aria-hidden />
            <h2 className={styles.pickTitle}>{t('newProject.pick.title')}</h2>
            <p className={styles.lead}>{t('newProject.pick.hint')}</p>
            <Button variant="primary" onClick={() => void choose('thai')}>
              {t('newProject.pick.choose')}
            </Button>
            {trouble !== null && <FailureNote failure={trouble} />}
          </section>
        ) : (
          <div className={styles.columns}>
            <div className={styles.side}>
              <ChosenFiles
                draft={draft}
                preview={preview}
                onChange={change}
                onChoose={(slot) => void choose(slot)}
              />
              <ProjectForm id="new-project" value={form} onChange={setForm} onSubmit={() => void create()} />
            </div>
            <div className={styles.main} aria-busy={looking}>
              {trouble !== null && (
                <FailureNote failure={trouble}>
                  <Button size="sm" onClick={() => void choose('thai')}>
                    {t('newProject.files.change')}
                  </Button>
                </FailureNote>
              )}
              {slow && (
                <div className={styles.looking}>
                  <span>{t('newProject.reading')}</span>
                  {progress === null ? (
                    <Progress label={t('newProject.reading')} />
                  ) : (
                    <Progress label={t('newProject.reading')} value={progress.done} max={progress.total} />
                  )}
                  <Button size="sm" onClick={() => void must('job.cancel', {})}>
                    {t('newProject.cancel')}
                  </Button>
                </div>
              )}
              {unreadable?.code === 'cancelled' && (
                <div className={styles.looking}>
                  <span>{t('errors.cancelled.title')}</span>
                  <span>{t('errors.cancelled.body')}</span>
                  <Button size="sm" onClick={again}>
                    {t('newProject.again')}
                  </Button>
                </div>
              )}
              {preview !== null && !columnless && <Found preview={preview} stale={looking} />}
            </div>
          </div>
        )}
      </div>
      {draft !== null && (
        <footer className={styles.footer}>
          <p>{t('newProject.createHint')}</p>
          <Button type="submit" form="new-project" variant="primary" disabled={!ready} busy={creating}>
            {t('newProject.create')}
          </Button>
        </footer>
      )}
      <JobOverlay active={creating} label={t('newProject.creating')} />
    </main>
  );
}
