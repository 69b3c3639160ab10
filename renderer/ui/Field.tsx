import {
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';
import { cx } from './cx.ts';
import styles from './Field.module.css';

export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Said instead of the hint, and the control is marked invalid. */
  readonly error?: string | undefined;
  /** Seen by assistive technology only. */
  readonly hideLabel?: boolean;
  readonly className?: string | undefined;
  /** Draws the control; spread the props on it. */
  readonly children: (control: FieldControl) => ReactNode;
}

export function Field({ label, hint, error, hideLabel = false, className, children }: FieldProps) {
  const id = useId();
  const says = error ?? hint;
  return (
    <div className={cx(styles.field, className)}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': says === undefined ? undefined : `${id}-says`,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {says !== undefined && (
        <p id={`${id}-says`} className={error === undefined ? styles.hint : styles.error}>
          {says}
        </p>
      )}
    </div>
  );
}

export function TextInput(
  props: InputHTMLAttributes<HTMLInputElement> & { readonly ref?: Ref<HTMLInputElement> },
) {
  return (
    <input
      type="text"
      autoComplete="off"
      spellCheck={false}
      {...props}
      className={cx(styles.input, props.className)}
    />
  );
}

export function TextArea(
  props: TextareaHTMLAttributes<HTMLTextAreaElement> & { readonly ref?: Ref<HTMLTextAreaElement> },
) {
  return (
    <textarea
      rows={3}
      spellCheck={false}
      {...props}
      className={cx(styles.input, styles.area, props.className)}
    />
  );
}

export function Select(props: SelectHTMLAttributes<HTMLSelectElement>) {
  return <select {...props} className={cx(styles.input, styles.select, props.className)} />;
}

interface CheckboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  readonly label: ReactNode;
  readonly hint?: string;
}

export function Checkbox({ label, hint, className, ...rest }: CheckboxProps) {
  const id = useId();
  return (
    <div className={cx(styles.check, className)}>
      <input
        id={id}
        {...rest}
        type="checkbox"
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      />
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface RadioGroupProps<Id extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly options: readonly {
    readonly id: Id;
    readonly label: ReactNode;
    readonly hint?: string;
  }[];
  /** Null: it is in another group of the same name. */
  readonly selected: Id | null;
  /** Groups of one name are one choice. */
  readonly name?: string;
  readonly onSelect: (id: Id) => void;
  /** `segmented`: side by side as one control, for two or three short words. */
  readonly look?: 'list' | 'segmented';
}

export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { label, hideLabel = false, options, selected, onSelect, look = 'list' } = props;
  const own = useId();
  const name = props.name ?? own;
  return (
    <fieldset className={look === 'list' ? styles.radios : styles.segmented}>
      <legend className={hideLabel ? 'visually-hidden' : styles.label}>{label}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.id} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={option.id}
              checked={option.id === selected}
              onChange={() => onSelect(option.id)}
            />
            <span>{option.label}</span>
            {option.hint !== undefined && <span className={styles.hint}>{option.hint}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
