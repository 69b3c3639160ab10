import type { TFunction } from 'i18next';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Artifact,
  type NumberSlot,
  SEVERITIES,
  type Severity,
  type SlotRepair,
} from '../../core/model.ts';
import { messageText } from '../api.ts';
import { SeverityMark } from '../marks/marks.tsx';
import { usePanel } from '../state/panel.ts';
import { useProject } from '../state/project.ts';
import { focusRow } from '../state/selection.ts';
import { shortened } from '../text/shortened.ts';
import textStyles from '../text/Text.module.css';
import { Button, cx, Field, RadioGroup, TextInput } from '../ui/index.ts';
import styles from './Artifacts.module.css';
import { KeepForm } from './KeepForm.tsx';
import { applySlots } from './mend.ts';
import {
  complete,
  type FilledPart,
  filledParts,
  likelihood,
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
  const wished = usePanel((state) => artifacts.some(({ id }) => id === state.slotWish));
  const readOnly = useProject(({ info }) => info?.readOnly ?? false);
  const card = useRef<HTMLElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (active) card.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  useEffect(() => {
    if (!wished) return;
    usePanel.setState({ slotWish: null });
    const fields = [...(card.current?.querySelectorAll<HTMLInputElement>('input[type=text]') ?? [])];
    (fields.find(({ value }) => value === '') ?? fields[0])?.focus();
  }, [wished]);
  const values = slotValues(repair, form);
  const waiting = form.values.filter((value) => value.trim() === '').length;
  const assigned = form.picked === null ? undefined : repair.assignments[form.picked];
  return (
    <section ref={card} aria-labelledby={titleId} className={cx(styles.card, active && styles.current)}>
      <header className={styles.head}>
        <h3 id={titleId} className={styles.title}>
          {t('editor.slots.title')}
        </h3>
        <SeverityMark severity={worst(artifacts)} />
      </header>
      <p className={cx(styles.why, 'selectable')}>{messageText(first.reason, t)}</p>
      {keeping !== undefined && <KeepForm artifact={keeping} />}
      {!readOnly && keeping === undefined && (
        <form
          className={styles.slots}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.nativeEvent.isComposing) focusRow();
          }}
          onSubmit={(event) => {
            event.preventDefault();
            if (complete(repair, form)) void applySlots(first, values);
          }}
        >
          {repair.assignments.length > 1 && (
            <RadioGroup
              label={t('editor.slots.proposals')}
              selected={form.picked === null ? null : `${form.picked}`}
              onSelect={(id) => setForm(pickAssignment(repair, form, Number(id)))}
              options={repair.assignments.map((assignment, at) => ({
                id: `${at}`,
                label: <Proposal slots={repair.slots} values={assignment.values} />,
                hint: t(`editor.slots.likely.${likelihood(assignment.confidence)}`),
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
                  label={t('editor.slots.field', { noun: nounOf(slot, at, t), now: slot.text })}
                  hint={evidence === null ? undefined : messageText(evidence, t)}
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
              <Filled parts={shortened(filledParts(source, repair.slots, form.values))} />
            </p>
          </div>
          {waiting > 0 && <p className={styles.waiting}>{t('editor.slots.waiting', { count: waiting })}</p>}
          <div className={styles.actions}>
            <Button size="sm" variant="primary" type="submit" disabled={!complete(repair, form)}>
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

function worst(artifacts: readonly Artifact[]): Severity {
  return SEVERITIES.find((severity) => artifacts.some((one) => one.severity === severity)) ?? 'hint';
}

/** What a slot's number counts; its place where that is unknown. */
function nounOf({ noun }: NumberSlot, at: number, t: TFunction): string {
  return noun === '' ? t('editor.slots.nth', { number: at + 1 }) : noun;
}

interface ProposalProps {
  readonly slots: readonly NumberSlot[];
  readonly values: readonly (string | null)[];
}

/** `วัน ?  มาตรา 130`: each value with what it counts. */
function Proposal({ slots, values }: ProposalProps) {
  const { t } = useTranslation();
  return (
    <span lang="th" className={styles.proposal}>
      {slots.map((slot, at) => (
        <span key={slot.span.start}>
          {nounOf(slot, at, t)} <b>{values[at] ?? '?'}</b>
        </span>
      ))}
    </span>
  );
}

function Filled({ parts }: { readonly parts: readonly FilledPart[] }) {
  let at = 0;
  return parts.map(({ kind, text }) => {
    const key = at;
    at += text.length;
    if (kind === 'same') return text;
    return kind === 'filled' ? (
      <ins key={key} className={textStyles.inserted}>
        {text}
      </ins>
    ) : (
      <mark key={key} className={styles.unknown}>
        {text}?
      </mark>
    );
  });
}
