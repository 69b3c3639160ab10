import { useTranslation } from 'react-i18next';
import { closeDialog } from '../state/app.ts';
import { Dialog, Kbd } from '../ui/index.ts';
import styles from './KeysDialog.module.css';
import { formatKeys } from './keys.ts';
import { COMMAND_NAMES, COMMANDS, type CommandName, GROUPS, labelKey } from './table.ts';
import { usePlatform } from './use-keys.ts';

/** Keys that no command has, because they belong to a place: a row, a cell, a note. */
const PLACES = [
  { id: 'rows', keys: ['Up', 'Down'] },
  { id: 'enter', keys: ['Enter'] },
  { id: 'leave', keys: ['Esc'] },
  { id: 'line', keys: ['Shift+Enter'] },
  { id: 'side', keys: ['Tab', 'Shift+Tab'] },
  { id: 'pair', keys: ['Left', 'Right'] },
  { id: 'tag', keys: ['CmdOrCtrl+Shift+1', 'CmdOrCtrl+Shift+9'] },
  { id: 'send', keys: ['CmdOrCtrl+Enter'] },
] as const;

const FIRST_CHOICE: CommandName = 'memory.insert1';
/** Nine keys that do the same are one line. */
const isOneOfMany = (name: CommandName) => name.startsWith('memory.insert') && name !== FIRST_CHOICE;

/** All keys, by group. */
export function KeysDialog() {
  const { t } = useTranslation();
  const platform = usePlatform();
  return (
    <Dialog size="full" toRead title={t('menu.help.keys')} onClose={closeDialog}>
      <div className={styles.groups}>
        {GROUPS.map((group) => {
          const names = COMMAND_NAMES.filter(
            (name) => COMMANDS[name].group === group && COMMANDS[name].keys !== null && !isOneOfMany(name),
          );
          return (
            <section key={group} className={styles.group}>
              <h3>{t(`commands.group.${group}`)}</h3>
              <dl>
                {names.map((name) => (
                  <div key={name}>
                    <dt>{name === FIRST_CHOICE ? t('terms.insertAny') : t(labelKey(name))}</dt>
                    <dd>
                      <Kbd keys={formatKeys(COMMANDS[name].keys ?? '', platform)} />
                      {name === FIRST_CHOICE && (
                        <>
                          {' … '}
                          <Kbd keys={formatKeys('CmdOrCtrl+9', platform)} />
                        </>
                      )}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
        <section className={styles.group}>
          <h3>{t('commands.places.title')}</h3>
          <dl>
            {PLACES.map(({ id, keys }) => (
              <div key={id}>
                <dt>{t(`commands.places.${id}`)}</dt>
                <dd>
                  {keys.map((one) => (
                    <Kbd key={one} keys={formatKeys(one, platform)} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}
