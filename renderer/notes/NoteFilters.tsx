import { useTranslation } from 'react-i18next';
import { NOTE_CATEGORIES } from '../../core/model.ts';
import type { FoundThreads, NoteFilter, NoteSort } from '../../electron/ipc/contract.ts';
import { useProject } from '../state/project.ts';
import { Checkbox, Field, Select } from '../ui/index.ts';
import styles from './AllNotes.module.css';

interface NoteFiltersProps {
  readonly filter: NoteFilter;
  readonly sort: NoteSort;
  /** For the counts; null until they are known. */
  readonly found: FoundThreads | null;
  readonly onFilter: (change: Partial<NoteFilter>) => void;
  readonly onSort: (sort: NoteSort) => void;
}

const STATUSES = ['open', 'resolved', 'all'] as const;
const SORTS = ['newest', 'segment', 'severity'] as const;

/** Which notes are listed, and in which order. */
export function NoteFilters({ filter, sort, found, onFilter, onSort }: NoteFiltersProps) {
  const { t } = useTranslation();
  const people = useProject(({ info }) => info?.people) ?? [];
  const documents = useProject(({ info }) => info?.documents) ?? [];
  const { open = 0, resolved = 0, blocking = 0, mentionsMe = 0 } = found ?? {};
  const counts = { open, resolved, all: open + resolved };
  return (
    <div className={styles.filters}>
      <Choice
        label={t('notes.all.status.label')}
        value={filter.status}
        options={STATUSES.map((one) => [one, t(`notes.all.status.${one}`, { count: counts[one] })])}
        onChange={(value) => onFilter({ status: STATUSES.find((one) => one === value) ?? 'open' })}
      />
      <Choice
        label={t('notes.category.label')}
        value={filter.category ?? ''}
        options={[
          ['', t('notes.all.anyCategory')],
          ...NOTE_CATEGORIES.map((one) => [one, t(`notes.category.${one}`)] as const),
        ]}
        onChange={(value) => onFilter({ category: NOTE_CATEGORIES.find((one) => one === value) ?? null })}
      />
      <Choice
        label={t('notes.all.author')}
        value={filter.author ?? ''}
        options={[['', t('notes.all.anybody')], ...people.map(({ id, name }) => [id, name] as const)]}
        onChange={(value) => onFilter({ author: people.find(({ id }) => id === value)?.id ?? null })}
      />
      {documents.length > 1 && (
        <Choice
          label={t('notes.all.document')}
          value={filter.document ?? ''}
          options={[
            ['', t('notes.all.anyDocument')],
            ...documents.map(({ id, name }) => [id, name] as const),
          ]}
          onChange={(value) => onFilter({ document: documents.find(({ id }) => id === value)?.id ?? null })}
        />
      )}
      <Choice
        label={t('notes.all.sort.label')}
        value={sort}
        options={SORTS.map((one) => [one, t(`notes.all.sort.${one}`)])}
        onChange={(value) => onSort(SORTS.find((one) => one === value) ?? 'newest')}
      />
      <div className={styles.checks}>
        <Checkbox
          label={t('notes.all.blocking', { count: blocking })}
          checked={filter.blocking}
          onChange={({ currentTarget }) => onFilter({ blocking: currentTarget.checked })}
        />
        <Checkbox
          label={t('notes.all.mentionsMe', { count: mentionsMe })}
          checked={filter.mentionsMe}
          onChange={({ currentTarget }) => onFilter({ mentionsMe: currentTarget.checked })}
        />
        <Checkbox
          label={t('notes.all.mine')}
          checked={filter.mine}
          onChange={({ currentTarget }) => onFilter({ mine: currentTarget.checked })}
        />
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <Field label={label}>
      {(control) => (
        <Select {...control} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
          {options.map(([id, text]) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
