import { Send } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../core/errors.ts';
import type { DocumentId, Role } from '../../core/model.ts';
import type { ListedHandOff, SendRequest } from '../../electron/ipc/contract.ts';
import { must } from '../api.ts';
import { FailureNote } from '../dialogs/FailureNote.tsx';
import { adoptApplied, callAs } from '../state/act.ts';
import { closeDialog } from '../state/app.ts';
import { flushCell } from '../state/cell.ts';
import { useProject } from '../state/project.ts';
import { presentPerson, useSettings } from '../state/settings.ts';
import { isFiltered, useView } from '../state/view.ts';
import {
  announce,
  Button,
  Dialog,
  Field,
  RadioGroup,
  Select,
  showToast,
  TextArea,
  TextInput,
} from '../ui/index.ts';
import styles from './Handing.module.css';
import { SentBefore } from './SentBefore.tsx';

const LONGEST_NAME = 80;
const LONGEST_MESSAGE = 2_000;
const SHOWN = 'shown';
const ALL = 'all';

/** One file for a named person, with all, a document, or what is shown now. */
export function SendDialog() {
  const { t } = useTranslation();
  const documents = useProject(({ info }) => info?.documents) ?? [];
  const people = useProject(({ info }) => info?.people) ?? [];
  const own = useSettings((settings) => presentPerson(settings)?.name ?? null);
  const filter = useView((state) => state.filter);
  const total = useView((state) => state.total);
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('reviewer');
  const [part, setPart] = useState(isFiltered(filter) && total > 0 ? SHOWN : ALL);
  const [due, setDue] = useState('');
  const [message, setMessage] = useState('');
  const [missing, setMissing] = useState(false);
  const [writing, setWriting] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [before, setBefore] = useState<readonly ListedHandOff[]>([]);

  useEffect(() => {
    void flushCell();
    void must('handOffs.list', {}).then((list) => setBefore(list ?? []));
  }, []);

  const partOf = (): SendRequest['part'] => {
    if (part === SHOWN) return { kind: 'shown', filter };
    return part === ALL ? { kind: 'all' } : { kind: 'document', document: part as DocumentId };
  };
  const send = async () => {
    if (writing || !(await flushCell())) return;
    if (name.trim() === '') return setMissing(true);
    setFailure(null);
    setWriting(true);
    const request = {
      to: { name: name.trim(), role },
      due: due === '' ? null : due,
      message: message.trim(),
    };
    const result = await callAs('handOffs.send', { ...request, part: partOf() });
    setWriting(false);
    if (!result.ok) return setFailure(result.error);
    if (result.value === null) return;
    closeDialog();
    await adoptApplied(result.value.applied);
    const text = t('handing.send.done', { name: result.value.name, person: name.trim() });
    showToast({ tone: 'success', text });
    announce(text);
  };

  return (
    <Dialog
      title={t('handing.send.title')}
      onClose={closeDialog}
      onSubmit={() => void send()}
      footer={
        <>
          <Button onClick={closeDialog}>{t('handing.send.cancel')}</Button>
          <Button type="submit" variant="primary" icon={<Send />} busy={writing}>
            {writing ? t('handing.send.writing') : t('handing.send.write')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>{t('handing.send.lead')}</p>
        {failure !== null && <FailureNote failure={failure} />}
        <Field
          label={t('handing.send.name.label')}
          error={missing ? t('handing.send.name.required') : undefined}
        >
          {(control) => (
            <>
              <TextInput
                {...control}
                data-autofocus
                list="hand-off-people"
                value={name}
                maxLength={LONGEST_NAME}
                onChange={(event) => {
                  setName(event.currentTarget.value);
                  setMissing(false);
                }}
              />
              <datalist id="hand-off-people">
                {people
                  .filter((person) => person.name !== own)
                  .map((person) => (
                    <option key={person.id} value={person.name} />
                  ))}
              </datalist>
            </>
          )}
        </Field>
        <RadioGroup<Role>
          look="segmented"
          label={t('handing.send.role')}
          selected={role}
          onSelect={setRole}
          options={[
            { id: 'reviewer', label: t('common.role.reviewer') },
            { id: 'translator', label: t('common.role.translator') },
          ]}
        />
        <Field label={t('handing.send.part.legend')}>
          {(control) => (
            <Select {...control} value={part} onChange={(event) => setPart(event.currentTarget.value)}>
              <option value={ALL}>{t('handing.send.part.all')}</option>
              {isFiltered(filter) && total > 0 && (
                <option value={SHOWN}>{t('handing.send.part.shown', { count: total })}</option>
              )}
              {documents.length > 1 &&
                documents.map((document) => (
                  <option key={document.id} value={document.id}>
                    {document.name}
                  </option>
                ))}
            </Select>
          )}
        </Field>
        <Field label={t('handing.send.due.label')} hint={t('handing.send.due.hint')}>
          {(control) => (
            <TextInput
              {...control}
              type="date"
              value={due}
              onChange={(event) => setDue(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={t('handing.send.message.label')} hint={t('handing.send.message.hint')}>
          {(control) => (
            <TextArea
              {...control}
              value={message}
              maxLength={LONGEST_MESSAGE}
              onChange={(event) => setMessage(event.currentTarget.value)}
            />
          )}
        </Field>
        <SentBefore list={before} />
      </div>
    </Dialog>
  );
}
