import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { closeDialog } from '../state/app.ts';
import { flushCell } from '../state/cell.ts';
import { useProject } from '../state/project.ts';
import { goToNumber } from '../state/selection.ts';
import { Button, Dialog, Field, TextInput } from '../ui/index.ts';

/** A segment number as typed, in Arabic or Thai digits; null where it is none of the project's. Pure. */
export function segmentNumber(text: string, segments: number): number | null {
  const digits = text.trim().replace(/[๐-๙]/g, (digit) => `${digit.charCodeAt(0) - 0x0e50}`);
  const number = /^\d{1,9}$/.test(digits) ? Number(digits) : 0;
  return number >= 1 && number <= segments ? number : null;
}

export function GoToDialog() {
  const { t } = useTranslation();
  const segments = useProject(({ summary }) => summary?.segments ?? 0);
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const go = async () => {
    const number = segmentNumber(text, segments);
    if (number === null) return setWrong(true);
    closeDialog();
    if (await flushCell()) await goToNumber(number);
  };
  return (
    <Dialog
      size="sm"
      title={t('editor.goTo.title')}
      onClose={closeDialog}
      onSubmit={() => void go()}
      footer={
        <Button variant="primary" type="submit">
          {t('editor.goTo.go')}
        </Button>
      }
    >
      <Field
        label={t('editor.goTo.number')}
        hint={t('editor.goTo.hint', { segments })}
        error={wrong ? t('editor.goTo.wrong', { segments }) : undefined}
      >
        {(control) => (
          <TextInput
            {...control}
            inputMode="numeric"
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setWrong(false);
            }}
          />
        )}
      </Field>
    </Dialog>
  );
}
