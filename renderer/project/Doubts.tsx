import { FileWarning, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { assertNever } from '../../core/model.ts';
import type { ImportPreview, ImportWarning, InvalidFile } from '../../electron/ipc/contract.ts';
import { describeViolation } from '../../i18n/violation.ts';
import { Button, Checkbox } from '../ui/index.ts';
import styles from './Doubts.module.css';
import { type ImportDraft, withEnglish } from './import-draft.ts';

interface DoubtsProps {
  readonly preview: ImportPreview;
  readonly draft: ImportDraft;
  readonly onChange: (draft: ImportDraft) => void;
}

/** What a person should know before the files become documents: nothing where all is well. */
export function Doubts({ preview, draft, onChange }: DoubtsProps) {
  const { t } = useTranslation();
  const { warnings, invalid } = preview;
  if (warnings.length === 0 && invalid.length === 0) return null;
  return (
    <div className={styles.doubts} role="status">
      {warnings.map((warning, index) => (
        <div key={index} className={styles.warning}>
          <TriangleAlert aria-hidden />
          <div className={styles.words}>
            <p>
              <Warning warning={warning} />
            </p>
            {warning.kind === 'no-thai' && (
              <AsEnglish paired={withEnglish(draft, warning.file)} onChange={onChange} />
            )}
          </div>
        </div>
      ))}
      {invalid.map((file, index) => (
        <Invalid key={index} file={file} />
      ))}
      {invalid.length > 0 && (
        <Checkbox
          label={t('newProject.invalid.anyway')}
          hint={t('newProject.invalid.anywayHint')}
          checked={draft.anyway}
          onChange={(event) => onChange({ ...draft, anyway: event.currentTarget.checked })}
        />
      )}
    </div>
  );
}

/** Yes to the question whether a text is the English one. */
function AsEnglish({
  paired,
  onChange,
}: {
  readonly paired: ImportDraft | null;
  readonly onChange: DoubtsProps['onChange'];
}) {
  const { t } = useTranslation();
  if (paired === null) return null;
  return (
    <Button size="sm" onClick={() => onChange(paired)}>
      {t('newProject.warning.isEnglish', { file: paired.thai.name })}
    </Button>
  );
}

function Warning({ warning }: { readonly warning: ImportWarning }) {
  const { t } = useTranslation();
  switch (warning.kind) {
    case 'languages': {
      const said = (language: string) => language || t('newProject.found.undeclared');
      const { file, source, target } = warning;
      return t('newProject.warning.languages', { file, source: said(source), target: said(target) });
    }
    case 'no-thai':
      return t('newProject.warning.noThai', { file: warning.file });
    case 'approvals':
      return t('newProject.warning.approvals', { count: warning.count });
    default:
      return assertNever(warning);
  }
}

function Invalid({ file: { file, errors, violations } }: { readonly file: InvalidFile }) {
  const { t } = useTranslation();
  const more = errors - violations.length;
  return (
    <section className={styles.invalid}>
      <h2 className={styles.title}>
        <FileWarning aria-hidden />
        {t('newProject.invalid.title', { file })}
      </h2>
      <p>{t('newProject.invalid.count', { count: errors })}</p>
      <ol className={styles.violations}>
        {violations.map((violation, index) => (
          <li key={index} className={styles.violation}>
            <span className={styles.place}>{t('newProject.invalid.place', { line: violation.line })}</span>
            <span>
              {describeViolation(t, violation)}
              {violation.path !== '' && <code className={styles.path}>{violation.path}</code>}
            </span>
          </li>
        ))}
      </ol>
      {more > 0 && <p>{t('newProject.invalid.more', { count: more })}</p>}
    </section>
  );
}
