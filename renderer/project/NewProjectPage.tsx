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
import { addDocuments } from './add-documents.ts';
import { ChosenFiles } from './ChosenFiles.tsx';
import { Doubts } from './Doubts.tsx';
import { isProject, receive, textsOf } from './dropped-files.ts';
import { Found } from './Found.tsx';
import {
  draftOf,
  type FileSlot,
  type ImportDraft,
  requestOf,
  suggestedName,
  withFile,
  withMore,
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
  /** Further files, each a document of its own. */
  readonly more?: readonly ChosenFile[];
  /** Into the open project, instead of a new one. */
  readonly adding?: boolean;
}

/** The columns are there to be chosen from, so this is a question rather than an end. */
const NO_THAI_COLUMN: Failure = { code: 'csv-no-thai-column', params: {} };

/** Shows what was recognised in the files, and takes corrections, before anything is created. */
export function NewProjectPage({ thai, english, more = [], adding = false }: NewProjectPageProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<ImportDraft | null>(thai === null ? null : draftOf(thai, english, more));
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
  const refused = (preview?.invalid.length ?? 0) > 0 && draft?.anyway !== true;
  const ready = preview !== null && settled && !columnless && !refused;
  const projectName = useProject((project) => project.info?.name ?? '');
  const fail = (error: Failure) => {
    if (error.code !== 'cancelled') setFailure(error);
  };
  // Whoever came from an open project goes back to it.
  const back = () => goTo(pageOf(useProject.getState().info));
  const start = (
    thaiFile: ChosenFile,
    englishFile: ChosenFile | null,
    others: readonly ChosenFile[] = [],
  ) => {
    setFailure(null);
    setDraft(draftOf(thaiFile, englishFile, others));
    setForm((value) => ({ ...value, name: suggestedName(thaiFile.name) }));
  };
  const change = (next: ImportDraft) => {
    setFailure(null);
    setDraft(next);
  };
  const choose = async (slot: FileSlot) => {
    if (draft === null) return chooseMany();
    const result = await call('files.choose', { purpose: slot });
    if (!result.ok) return fail(result.error);
    if (result.value !== null) change(withFile(draft, slot, result.value));
  };
  const chooseMany = async () => {
    const result = await call('files.chooseMany', {});
    if (!result.ok) return fail(result.error);
    const texts = textsOf(result.value);
    if (texts === null) return;
    if (result.value.some(({ name }) => isProject(name))) tooMany();
    else if (draft === null) start(texts.thai, texts.english, texts.more);
    else change(withMore(draft, result.value));
  };
  const tooMany = () => showToast({ tone: 'info', text: t('start.new.tooMany') });
  const takeFiles = async (files: readonly File[]) => {
    const result = await receive(files, (file) => window.songphasa.dropped(file));
    if (!result.ok) return fail(result.error);
    const received = result.value;
    switch (received.kind) {
      case 'texts':
        return start(received.thai, received.english, received.more);
      case 'too-many':
        return tooMany();
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
    if (adding) {
      const failed = await addDocuments(request);
      setCreating(false);
      return failed === null ? undefined : fail(failed);
    }
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
            {adding ? t('newProject.adding.back') : t('newProject.back')}
          </Button>
          <div>
            <h1 className={styles.title}>{adding ? t('newProject.adding.title') : t('newProject.title')}</h1>
            <p className={styles.lead}>{adding ? t('newProject.adding.lead') : t('newProject.lead')}</p>
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
                onMore={() => void chooseMany()}
              />
              {!adding && (
                <ProjectForm
                  id="new-project"
                  value={form}
                  onChange={setForm}
                  onSubmit={() => void create()}
                />
              )}
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
              {preview !== null && <Doubts preview={preview} draft={draft} onChange={change} />}
              {preview !== null && !columnless && <Found preview={preview} stale={looking} />}
            </div>
          </div>
        )}
      </div>
      {draft !== null && (
        <footer className={styles.footer}>
          <p>{adding ? t('newProject.adding.hint', { name: projectName }) : t('newProject.createHint')}</p>
          {adding ? (
            <Button variant="primary" disabled={!ready} busy={creating} onClick={() => void create()}>
              {t('newProject.adding.create')}
            </Button>
          ) : (
            <Button type="submit" form="new-project" variant="primary" disabled={!ready} busy={creating}>
              {t('newProject.create')}
            </Button>
          )}
        </footer>
      )}
      <JobOverlay
        active={creating}
        label={adding ? t('newProject.adding.creating') : t('newProject.creating')}
      />
    </main>
  );
}
