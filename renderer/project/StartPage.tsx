import { FilePlus2, FolderOpen, Sparkles } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../core/errors.ts';
import type { RecentProject } from '../../electron/ipc/contract.ts';
import { call, must } from '../api.ts';
import { FailureNote } from '../dialogs/FailureNote.tsx';
import { ensurePerson } from '../settings/ensure-person.ts';
import { goTo } from '../state/app.ts';
import { enterProject } from '../state/project.ts';
import { Button, cx } from '../ui/index.ts';
import { isProject, receive, textsOf } from './dropped-files.ts';
import { JobOverlay } from './JobOverlay.tsx';
import { openProject } from './open-project.ts';
import { RecentProjects } from './RecentProjects.tsx';
import styles from './StartPage.module.css';
import { Switches } from './Switches.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { Wordmark } from './Wordmark.tsx';

/** The first page: a new project from files, an old one, or the sample. */
export function StartPage() {
  const { t } = useTranslation();
  const [recent, setRecent] = useState<readonly RecentProject[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [tooMany, setTooMany] = useState(false);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    void must('recent.list', {}).then((list) => {
      setRecent(list ?? []);
      void call('app.ready', { page: 'start' });
    });
  }, []);

  const start = () => {
    setFailure(null);
    setTooMany(false);
  };
  const fail = (error: Failure) => {
    if (error.code !== 'cancelled') setFailure(error);
  };
  // A project is somebody's from its first entry on, so who works is asked before the sample is made.
  const openSample = async () => {
    if (!(await ensurePerson())) return;
    start();
    setBusy(true);
    const result = await call('project.createSample', {});
    setBusy(false);
    if (!result.ok) return fail(result.error);
    if (result.value !== null) await enterProject(result.value);
  };
  const openFile = async (token: string | null) => {
    start();
    setBusy(true);
    const failed = await openProject(token);
    setBusy(false);
    if (failed !== null) fail(failed);
  };
  const choose = async () => {
    start();
    const result = await call('files.chooseMany', {});
    if (!result.ok) return fail(result.error);
    const texts = textsOf(result.value);
    if (texts === null) return;
    const { name, token } = texts.thai;
    if (isProject(name) && result.value.length === 1) await openFile(token);
    else if (result.value.some(({ name }) => isProject(name))) setTooMany(true);
    else goTo({ at: 'new', ...texts });
  };
  const takeFiles = async (files: readonly File[]) => {
    start();
    const result = await receive(files, (file) => window.songphasa.dropped(file));
    if (!result.ok) return fail(result.error);
    const received = result.value;
    if (received.kind === 'too-many') setTooMany(true);
    else if (received.kind === 'project') await openFile(received.file.token);
    else goTo({ at: 'new', thai: received.thai, english: received.english, more: received.more });
  };
  const forget = async ({ token }: RecentProject) => {
    const list = await must('recent.forget', { token });
    if (list !== undefined) setRecent(list);
  };
  const drop = useFileDrop((files) => void takeFiles(files));

  return (
    <main className={styles.page} {...drop.target}>
      <div className={styles.column}>
        <Switches />
        <header className={styles.hero}>
          <Wordmark />
          <p className={styles.sentence}>{t('start.sentence')}</p>
        </header>
        {failure !== null && <FailureNote failure={failure} />}
        <div className={styles.ways}>
          <section aria-labelledby="new-title" className={cx(styles.new, drop.over && styles.over)}>
            <FilePlus2 className={styles.newIcon} aria-hidden />
            <h2 id="new-title" className={styles.wayTitle}>
              {drop.over ? t('start.new.release') : t('start.new.title')}
            </h2>
            <p className={styles.newHint}>{t('start.new.hint')}</p>
            <Button variant="primary" onClick={() => void choose()}>
              {t('start.new.choose')}
            </Button>
            <p role={tooMany ? 'alert' : undefined} className={cx(styles.formats, tooMany && styles.problem)}>
              {tooMany ? t('start.new.tooMany') : t('start.new.formats')}
            </p>
          </section>
          <div className={styles.others}>
            <Way
              icon={<FolderOpen />}
              title={t('start.open.title')}
              hint={t('start.open.hint')}
              onClick={() => void openFile(null)}
            />
            <Way
              icon={<Sparkles />}
              title={t('start.sample.title')}
              hint={t('start.sample.hint')}
              onClick={() => void openSample()}
            />
          </div>
        </div>
        {recent !== null && (
          <RecentProjects
            projects={recent}
            onOpen={(project) => void openFile(project.token)}
            onForget={(project) => void forget(project)}
          />
        )}
        <p className={styles.privacy}>{t('start.privacy')}</p>
      </div>
      <JobOverlay active={busy} label={t('start.opening')} />
    </main>
  );
}

interface WayProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly hint: string;
  readonly onClick: () => void;
}

function Way({ icon, title, hint, onClick }: WayProps) {
  return (
    <button type="button" className={styles.way} onClick={onClick}>
      <span className={styles.wayIcon} aria-hidden>
        {icon}
      </span>
      <span className={styles.wayTitle}>{title}</span>
      <span className={styles.wayHint}>{hint}</span>
    </button>
  );
}
