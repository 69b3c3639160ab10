/** How sure a pair is, as the page shows it: an icon, a word and a tone, always together. */
import { CheckCheck, CircleCheck, CircleHelp, type LucideIcon, PencilLine, Unlink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AlignmentGroup, AlignmentLevel } from '../../electron/ipc/contract.ts';
import { Badge, type Tone } from '../ui/index.ts';

const MARKS: Readonly<Record<AlignmentLevel, { readonly icon: LucideIcon; readonly tone: Tone }>> = {
  confirmed: { icon: CheckCheck, tone: 'success' },
  sure: { icon: CircleCheck, tone: 'neutral' },
  doubtful: { icon: CircleHelp, tone: 'warning' },
  changed: { icon: PencilLine, tone: 'info' },
  alone: { icon: Unlink, tone: 'warning' },
};

export function LevelMark({ group, id }: { readonly group: AlignmentGroup; readonly id: string }) {
  const { t, i18n } = useTranslation();
  const { level, confidence } = group;
  const { icon: Icon, tone } = MARKS[level];
  const percent =
    (level === 'sure' || level === 'doubtful') && confidence !== null
      ? Math.floor(confidence * 100).toLocaleString(i18n.language)
      : null;
  const word = t(`alignment.level.${level}`);
  return (
    <span id={id}>
      <Badge plain tone={tone} icon={<Icon aria-hidden />}>
        {percent === null ? word : t('alignment.level.percent', { word, percent })}
      </Badge>
    </span>
  );
}
