import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Artifact, NumberSlot, SlotRepair } from '../../core/model.ts';
import { messageText } from '../api.ts';
import { SeverityMark } from '../marks/marks.tsx';
import { usePanel } from '../state/panel.ts';
import { useProject } from '../state/project.ts';
import textStyles from '../text/Text.module.css';
import { Button, cx, Field, RadioGroup, TextInput } from '../ui/index.ts';
import styles from './Artifacts.module.css';
import { KeepForm } from './KeepForm.tsx';
import { applySlots } from './mend.ts';
import {
  changesAnything,
  fillSlots,
  pickAssignment,
  slotValues,
  startSlotForm,
  typeSlotValue,
} from './slot-form.ts';

interface SlotCardProps {
  /** Artifacts of one row that name the same slots. */
  readonly artifacts: readonly [Artifact, ...Artifact[]];
  readonly repair: SlotRepair;
  readonly source: string;
  readonly active: boolean;
}

/** Numbers that a machine shifted, filled together: ranked proposals, one field a slot, and the sentence as it will be. */
export function SlotCard({ artifacts, repair, source, active }: SlotCardProps) {
  const { t } = useTranslation();
  const [form, setForm] = useState(() => startSlotForm(repair));
  const [first] = artifacts;
  const keeping = usePanel((state) => artifacts.find(({ id }) => id === state.keeping));
  const slotWish = usePanel((state) => state.slotWish);
  const readOnly = useProject(({ info }) => info?.readOnly ?? false);
  const card = useRef<HTMLElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (active) card.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  useEffect(() => {
    if (slotWish === 0) return;
    const fields = [...(card.current?.querySelectorAll<HTMLInputElement>('input[type=text]') ?? [])];
    (fields.find(({ value }) => value === '') ?? fields[0])?.focus();
  }, [slotWish]);
  const values = slotValues(repair, form);
  const { text, filled } = fillSlots(source, repair.slots, values);
  const waiting = repair.slots.filter((_, at) => form.values[at] === '');
  const assigned = form.picked === null ? undefined : repair.assignments[form.picked];
  return (
    <section ref={card} aria-labelledby={titleId} className={cx(styles.card, active && styles.current)}>
      <header className={styles.head}>
        <h3 id={titleId} className={styles.title}>
          {t('editor.slots.title')}
        </h3>
        <SeverityMark severity={first.severity} />
      </header>
      <p className={cx(styles.why, 'selectable')}>{messageText(first.reason, t)}</p>
      {keeping !== undefined && <KeepForm artifact={keeping} />}
      {!readOnly && keeping === undefined && (
        <form
          className={styles.slots}
          onSubmit={(event) => {
            event.preventDefault();
            if (changesAnything(repair, form)) void applySlots(first, values);
          }}
        >
          {repair.assignments.length > 0 && (
            <RadioGroup
              label={t('editor.slots.proposals')}
              selected={form.picked === null ? null : `${form.picked}`}
              onSelect={(id) => setForm(pickAssignment(repair, form, Number(id)))}
              options={repair.assignments.map((assignment, at) => ({
                id: `${at}`,
                label: <Proposal slots={repair.slots} values={assignment.values} />,
                hint: t('editor.slots.confidence', { percent: Math.round(assignment.confidence * 100) }),
              }))}
            />
          )}
          <div className={styles.fields}>
            {repair.slots.map((slot, at) => {
              const evidence = assigned?.evidence[at] ?? null;
              const value = form.values[at] ?? '';
              return (
                <Field
                  key={slot.span.start}
                  label={t('editor.slots.field', { noun: slot.noun, now: slot.text })}
                  hint={
                    value === ''
                      ? t('editor.slots.stays', { now: slot.text })
                      : evidence === null
                        ? undefined
                        : messageText(evidence, t)
                  }
                >
                  {(control) => (
                    <TextInput
                      {...control}
                      inputMode="numeric"
                      maxLength={60}
                      value={value}
                      placeholder={t('editor.slots.unknown')}
                      onChange={(event) => setForm(typeSlotValue(repair, form, at, event.target.value))}
                    />
                  )}
                </Field>
              );
            })}
          </div>
          <div className={styles.preview}>
            <p className={styles.previewLabel}>{t('editor.slots.preview')}</p>
            <p lang="th" className={cx(styles.sentence, 'selectable')} aria-live="polite">
              <Filled text={text} filled={filled} />
            </p>
          </div>
          {waiting.length > 0 && assigned !== undefined && (
            <p className={styles.waiting}>{t('editor.slots.waiting', { count: waiting.length })}</p>
          )}
          <div className={styles.actions}>
            <Button size="sm" variant="primary" type="submit" disabled={!changesAnything(repair, form)}>
              {t('editor.slots.apply')}
            </Button>
            <Button size="sm" variant="quiet" onClick={() => usePanel.setState({ keeping: first.id })}>
              {t('menu.artifact.keep')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}

interface ProposalProps {
  readonly slots: readonly NumberSlot[];
  readonly values: readonly (string | null)[];
}

/** `? วัน · 130 มาตรา`: each value with what it counts. */
function Proposal({ slots, values }: ProposalProps) {
  return (
    <span lang="th" className={styles.proposal}>
      {slots.map((slot, at) => (
        <span key={slot.span.start}>
          <b>{values[at] ?? '?'}</b> {slot.noun}
        </span>
      ))}
    </span>
  );
}

function Filled({ text, filled }: ReturnType<typeof fillSlots>) {
  const parts = [];
  let from = 0;
  for (const { start, end } of filled) {
    parts.push(text.slice(from, start));
    parts.push(
      <ins key={start} className={textStyles.inserted}>
        {text.slice(start, end)}
      </ins>,
    );
    from = end;
  }
  return [...parts, text.slice(from)];
}
