import { Ban, Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { NoteSeverity } from '../../core/model.ts';
import type { ThreadNote } from '../../electron/ipc/contract.ts';
import { Badge, type Tone } from '../ui/index.ts';

const TONES: Readonly<Record<NoteSeverity, Tone>> = {
  neutral: 'neutral',
  minor: 'neutral',
  major: 'warning',
  critical: 'error',
};

/** How a thread stands and what kind of fault it tells of; nothing for a plain open note. */
export function KindBadges({ note }: { readonly note: ThreadNote }) {
  const { t } = useTranslation();
  const { resolved, blocking, category, severity } = note;
  return (
    <>
      {resolved && (
        <Badge tone="success" icon={<Check aria-hidden />}>
          {t('editor.notes.resolved')}
        </Badge>
      )}
      {blocking && !resolved && (
        <Badge tone="error" icon={<Ban aria-hidden />}>
          {t('notes.blocking.badge')}
        </Badge>
      )}
      {severity !== null && <Badge tone={TONES[severity]}>{t(`notes.severity.${severity}`)}</Badge>}
      {category !== null && <Badge>{t(`notes.category.${category}`)}</Badge>}
    </>
  );
}
