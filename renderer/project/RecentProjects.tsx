import { FileClock, FileX, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RecentProject } from '../../electron/ipc/contract.ts';
import { IconButton } from '../ui/index.ts';
import styles from './RecentProjects.module.css';
import { when } from './when.ts';

interface RecentProjectsProps {
  readonly projects: readonly RecentProject[];
  readonly onOpen: (project: RecentProject) => void;
  readonly onForget: (project: RecentProject) => void;
}

export function RecentProjects({ projects, onOpen, onForget }: RecentProjectsProps) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="recent-title" className={styles.recent}>
      <h2 id="recent-title" className={styles.title}>
        {t('start.recent.title')}
      </h2>
      {projects.length === 0 ? (
        <p className={styles.empty}>{t('start.recent.empty')}</p>
      ) : (
        <ul className={styles.list}>
          {projects.map((project) => (
            <Line
              key={project.token}
              project={project}
              onOpen={() => onOpen(project)}
              onForget={() => onForget(project)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface LineProps {
  readonly project: RecentProject;
  readonly onOpen: () => void;
  readonly onForget: () => void;
}

function Line({ project, onOpen, onForget }: LineProps) {
  const { t, i18n } = useTranslation();
  const { name, folder, exists, openedAt } = project;
  const ago = when(openedAt, Date.now(), i18n.language);
  const opened = ago === null ? t('start.recent.openedNow') : t('start.recent.openedAt', { when: ago });
  const facts = (
    <>
      {exists ? <FileClock aria-hidden /> : <FileX aria-hidden />}
      <span className={styles.name}>{name}</span>
      <span className={styles.facts}>
        {t('start.recent.folder', { folder })} · {exists ? opened : t('start.recent.missing')}
      </span>
    </>
  );
  return (
    <li className={styles.line}>
      {exists ? (
        <button type="button" className={styles.open} onClick={onOpen}>
          {facts}
        </button>
      ) : (
        <div className={styles.missing}>{facts}</div>
      )}
      <IconButton size="sm" label={t('start.recent.forget', { name })} icon={<X />} onClick={onForget} />
    </li>
  );
}
