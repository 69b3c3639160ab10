import { useTranslation } from 'react-i18next';
import { must } from '../api.ts';
import { Button, Dialog, Progress } from '../ui/index.ts';
import { useProgress, useSlow } from './use-job.ts';

interface JobOverlayProps {
  readonly active: boolean;
  readonly label: string;
}

/**
 * Over a page whose work has taken half a second: how far it is, and a way to stop it. It counts from the first word of
 * progress, since before that the person may still be choosing a place in the system's dialog.
 */
export function JobOverlay({ active, label }: JobOverlayProps) {
  const { t } = useTranslation();
  const progress = useProgress(active);
  const slow = useSlow(progress !== null);
  if (!slow || progress === null) return null;
  const cancel = () => void must('job.cancel', {});
  return (
    <Dialog
      size="sm"
      title={label}
      onClose={cancel}
      footer={<Button onClick={cancel}>{t('common.cancel')}</Button>}
    >
      <Progress label={label} value={progress.done} max={progress.total} />
    </Dialog>
  );
}
