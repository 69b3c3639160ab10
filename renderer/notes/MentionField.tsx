import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { completeMention, mentionAt } from '../../core/notes/mentions.ts';
import { cx, Field, TextArea } from '../ui/index.ts';
import { useMentionable } from './mentionable.ts';
import styles from './Notes.module.css';

interface MentionFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
}

const MOST = 6;

/** The text of a note: after an @ it offers who can be named; arrows choose, Enter or Tab takes, Esc closes. */
export function MentionField({ label, value, onChange, onKeyDown, fieldRef }: MentionFieldProps) {
  const people = useMentionable();
  const [caret, setCaret] = useState<number | null>(null);
  const [chosen, setChosen] = useState(0);
  const list = useId();
  const query = caret === null ? null : mentionAt(value, caret);
  const offers = query === null ? [] : completeMention(query.typed, people).slice(0, MOST);
  const at = Math.min(chosen, offers.length - 1);
  const take = (name: string) => {
    if (query === null || caret === null) return;
    const end = query.start + name.length + 2;
    onChange(`${value.slice(0, query.start)}@${name} ${value.slice(caret)}`);
    setCaret(null);
    requestAnimationFrame(() => fieldRef.current?.setSelectionRange(end, end));
  };
  const keyed = (event: KeyboardEvent) => {
    const plain = !(event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing);
    const offer = offers[at];
    if (offer === undefined || !plain) return onKeyDown(event);
    if (event.key === 'ArrowDown') setChosen((at + 1) % offers.length);
    else if (event.key === 'ArrowUp') setChosen((at + offers.length - 1) % offers.length);
    else if (event.key === 'Enter' || event.key === 'Tab') take(offer.name);
    else if (event.key === 'Escape') setCaret(null);
    else return onKeyDown(event);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.mention}>
      <Field label={label} hideLabel>
        {(control) => (
          <TextArea
            {...control}
            ref={(element: HTMLTextAreaElement | null) => {
              fieldRef.current = element;
            }}
            rows={2}
            placeholder={label}
            maxLength={10_000}
            value={value}
            aria-autocomplete="list"
            aria-controls={offers.length > 0 ? list : undefined}
            aria-activedescendant={offers.length > 0 ? `${list}-${at}` : undefined}
            onChange={(event) => {
              onChange(event.target.value);
              setCaret(event.target.selectionStart);
              setChosen(0);
            }}
            onBlur={() => setCaret(null)}
            onKeyDown={keyed}
          />
        )}
      </Field>
      {offers.length > 0 && (
        <div id={list} role="listbox" aria-label={label} className={styles.offers}>
          {offers.map((person, index) => (
            <button
              key={person.name}
              id={`${list}-${index}`}
              type="button"
              role="option"
              aria-selected={index === at}
              tabIndex={-1}
              className={cx(styles.offer, index === at && styles.offered)}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(person.name)}
            >
              {person.name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
