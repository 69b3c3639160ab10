import { Search, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SEARCH_FIELD } from '../commands/regions.ts';
import { useKeys } from '../commands/use-keys.ts';
import { changeFilter, focusRow } from '../state/selection.ts';
import { useView } from '../state/view.ts';
import { IconButton, Kbd } from '../ui/index.ts';
import styles from './SearchField.module.css';

const PAUSE_MS = 180;
const WHERE = ['both', 'source', 'target', 'notes'] as const;

/** Narrows the grid to the rows with these words, while they are typed. */
export function SearchField() {
  const { t } = useTranslation();
  const keys = useKeys('edit.find');
  const { search, searchIn } = useView((state) => state.filter);
  const total = useView((state) => state.total);
  const [text, setText] = useState(search);
  // The filter can also be cleared elsewhere.
  const [shown, setShown] = useState(search);
  if (search !== shown) {
    setShown(search);
    setText(search);
  }
  useEffect(() => {
    if (text === search) return;
    const timer = setTimeout(() => void changeFilter({ search: text }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, search]);
  return (
    <search className={styles.search}>
      <Search aria-hidden className={styles.icon} />
      <input
        id={SEARCH_FIELD}
        type="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={t('editor.search.label')}
        placeholder={t('editor.search.label')}
        maxLength={1_000}
        value={text}
        className={styles.input}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter' || event.key === 'ArrowDown') focusRow();
          else if (event.key === 'Escape') {
            if (text !== '') void changeFilter({ search: '' });
            setText('');
            focusRow();
          } else return;
          event.preventDefault();
        }}
      />
      {text === '' ? (
        keys !== undefined && <Kbd keys={keys} />
      ) : (
        <>
          <span className={styles.hits} role="status">
            {search === text ? t('editor.search.hits', { count: total }) : ''}
          </span>
          <IconButton size="sm" label={t('editor.search.clear')} icon={<X />} onClick={() => setText('')} />
        </>
      )}
      <select
        aria-label={t('editor.search.where.label')}
        value={searchIn}
        className={styles.where}
        onChange={(event) => {
          const where = WHERE.find((one) => one === event.target.value);
          if (where !== undefined) void changeFilter({ searchIn: where });
        }}
      >
        {WHERE.map((where) => (
          <option key={where} value={where}>
            {t(`editor.search.where.${where}`)}
          </option>
        ))}
      </select>
    </search>
  );
}
