import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { act } from '../state/act.ts';
import { closeDialog } from '../state/app.ts';
import { useProject } from '../state/project.ts';
import { Button, Dialog, Field, TextArea } from '../ui/index.ts';

/** As many as one looks through; the contract takes no more. */
const MOST = 100;

/** The reasons that the project offers with a request or a rejection: one line each. */
export function ReasonsDialog() {
  const { t } = useTranslation();
  const reasons = useProject(({ info }) => info?.reasons) ?? [];
  const [text, setText] = useState(reasons.join('\n'));
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const error = lines.length > MOST ? t('editor.reasons.tooMany', { limit: MOST }) : undefined;
  const save = async () => {
    if (error !== undefined) return;
    if ((await act('project.setReasons', { reasons: lines })) !== undefined) closeDialog();
  };
  return (
    <Dialog
      title={t('editor.reasons.title')}
      onClose={closeDialog}
      footer={
        <>
          <Button onClick={closeDialog}>{t('common.cancel')}</Button>
          <Button variant="primary" onClick={() => void save()}>
            {t('editor.reasons.save')}
          </Button>
        </>
      }
    >
      <Field label={t('editor.reasons.label')} hint={t('editor.reasons.hint')} error={error}>
        {(control) => (
          <TextArea
            {...control}
            data-autofocus
            rows={8}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
    </Dialog>
  );
}
