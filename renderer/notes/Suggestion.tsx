import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { withSuggestion } from '../../core/notes/note.ts';
import type { Row, ThreadNote } from '../../electron/ipc/contract.ts';
import { useKeys } from '../commands/use-keys.ts';
import { useProject } from '../state/project.ts';
import { DiffText } from '../text/DiffText.tsx';
import { Button, Kbd } from '../ui/index.ts';
import { accept } from './act.ts';
import styles from './Notes.module.css';

/** The proposed text as it differs from the present one, and the button that takes it. */
export function Suggestion({ note, row }: { readonly note: ThreadNote; readonly row: Row }) {
  const { t } = useTranslation();
  const keys = useKeys('segment.acceptSuggestion');
  const readOnly = useProject(({ info }) => info?.readOnly ?? false);
  const { side, suggestion, resolved } = note;
  if (side === null || suggestion === null) return null;
  const before = row.segment[side];
  const after = withSuggestion(note, before);
  const lang = side === 'source' ? 'th' : 'en';
  return (
    <div className={styles.suggestion}>
      <p className={styles.suggests}>{t('notes.suggestion.title')}</p>
      <p lang={lang} className={styles.noteText}>
        {after === null || resolved ? (
          suggestion
        ) : (
          <DiffText before={before} after={after} side={side} tags={row.segment.tags} short />
        )}
      </p>
      {!resolved && after === null && <p className={styles.says}>{t('notes.suggestion.stale')}</p>}
      {!resolved && after !== null && !readOnly && (
        <div className={styles.threadActions}>
          <Button size="sm" icon={<Check />} onClick={() => void accept(note, row)}>
            {t('notes.suggestion.accept')}
          </Button>
          {keys !== undefined && <Kbd keys={keys} />}
        </div>
      )}
    </div>
  );
}
