import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { closeDialog } from '../state/app.ts';
import { cx, Dialog, Kbd, TextInput } from '../ui/index.ts';
import { formatKeys } from './keys.ts';
import styles from './Palette.module.css';
import { rankCommands } from './rank.ts';
import { run } from './run.ts';
import { readSituation } from './situation.ts';
import { COMMAND_NAMES, COMMANDS, type CommandName, labelKey, offered } from './table.ts';
import { usePlatform } from './use-keys.ts';

/** Every command, found by its name. Combobox with a list, by the ARIA pattern. */
export function Palette() {
  const { t } = useTranslation();
  const platform = usePlatform();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  // As it was when the palette was opened: by now the focus and the dialog are the palette's own.
  const [situation] = useState(() => ({ ...readSituation(), dialog: false }));
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const named = COMMAND_NAMES.filter((name) => name !== 'view.palette' && offered(name, situation)).map(
    (name) => ({
      name,
      label: t(labelKey(name)),
      group: t(`commands.group.${COMMANDS[name].group}`),
    }),
  );
  const found = rankCommands(named, query);
  const chosen = Math.min(at, found.length - 1);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const listbox = { role: 'listbox', 'aria-label': t('commands.palette.title') } as const;
  const choose = (name: CommandName) => {
    closeDialog();
    // After the dialog has given the focus back to where it was.
    setTimeout(() => void run(name));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const one = found[chosen];
    if (event.key === 'ArrowDown') setAt((chosen + 1) % Math.max(1, found.length));
    else if (event.key === 'ArrowUp') setAt((chosen - 1 + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter' && one !== undefined) choose(one.name);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={t('commands.palette.title')} onClose={closeDialog}>
      <TextInput
        role="combobox"
        aria-label={t('commands.palette.search')}
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={found.length === 0 ? undefined : `${listId}-${chosen}`}
        placeholder={t('commands.palette.search')}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div {...listbox} ref={list} id={listId} className={styles.list}>
        {found.map(({ name, label, group }, index) => {
          const { keys } = COMMANDS[name];
          // The field keeps the focus; the chosen option is its active descendant.
          const option = {
            role: 'option',
            'aria-selected': index === chosen,
            onClick: () => choose(name),
            onPointerMove: () => setAt(index),
          } as const;
          return (
            <div
              key={name}
              id={`${listId}-${index}`}
              className={cx(styles.option, index === chosen && styles.chosen)}
              {...option}
            >
              <span className={styles.label}>{label}</span>
              <span className={styles.group}>{group}</span>
              {keys !== null && <Kbd keys={formatKeys(keys, platform)} />}
            </div>
          );
        })}
      </div>
      {found.length === 0 && <p className={styles.none}>{t('commands.palette.none')}</p>}
    </Dialog>
  );
}
