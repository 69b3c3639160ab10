import { useTranslation } from 'react-i18next';
import { must } from '../api.ts';
import { useProgress, useSlow } from '../project/use-job.ts';
import { Button, Progress } from '../ui/index.ts';
import styles from './JobProgress.module.css';

interface JobProgressProps {
  readonly active: boolean;
  readonly label: string;
}

/** In a dialog whose work has taken half a second: how far it is, and a way to stop it. */
export function JobProgress({ active, label }: JobProgressProps) {
  const { t } = useTranslation();
  const progress = useProgress(active);
  const slow = useSlow(active);
  if (!slow) return null;
  return (
    <div className={styles.job}>
      <div className={styles.bar}>
        <p>{label}</p>
        <Progress
          label={label}
          {...(progress === null ? {} : { value: progress.done, max: progress.total })}
        />
      </div>
      {progress !== null && (
        <Button size="sm" onClick={() => void cancelJob()}>
          {t('common.cancel')}
        </Button>
      )}
    </div>
  );
}

export async function cancelJob(): Promise<void> {
  await must('job.cancel', {});
}
