import { Ellipsis, Link2, PanelLeft, PanelRight, Redo2, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { AppMenu } from '../commands/AppMenu.tsx';
import { run } from '../commands/run.ts';
import { useKeys } from '../commands/use-keys.ts';
import { LanguageSwitch } from '../settings/LanguageSwitch.tsx';
import { arrangement, usePanel } from '../state/panel.ts';
import { useProject } from '../state/project.ts';
import { Badge, Button, IconButton } from '../ui/index.ts';
import { approvedPercent } from './numbers.ts';
import { SearchField } from './SearchField.tsx';
import styles from './TopBar.module.css';

export function TopBar() {
  const { t } = useTranslation();
  const info = useProject((state) => state.info);
  const summary = useProject((state) => state.summary);
  const percent = summary === null ? 0 : approvedPercent(summary);
  return (
    <header id="top" className={styles.bar}>
      <div className={styles.title}>
        <PartSwitch part="filters" />
        <h1 className={styles.name}>{info?.name}</h1>
        {info?.readOnly === true && <Badge tone="warning">{t('editor.readOnlyBadge')}</Badge>}
        {info?.aligning === true && (
          <Button size="sm" icon={<Link2 />} onClick={() => void run('align.resume')}>
            {t('alignment.resume')}
          </Button>
        )}
        {info?.onePerson === true && <Badge>{t('editor.onePerson')}</Badge>}
      </div>
      <SearchField />
      <div className={styles.end}>
        <div className={styles.progress}>
          <span>{t('editor.progress', { percent })}</span>
          <progress value={percent} max={100} aria-hidden className={styles.meter} />
        </div>
        <div className={styles.replay}>
          <Replay direction="undo" />
          <Replay direction="redo" />
        </div>
        <div className={styles.language}>
          <LanguageSwitch />
        </div>
        <PartSwitch part="panel" />
        <AppMenu
          trigger={(props) => <IconButton {...props} label={t('editor.menu')} icon={<Ellipsis />} />}
        />
      </div>
    </header>
  );
}

/** Shows or hides what stands left or right of the grid. */
function PartSwitch({ part }: { readonly part: 'filters' | 'panel' }) {
  const { t } = useTranslation();
  const name = part === 'filters' ? 'view.toggleFilters' : 'view.togglePanel';
  const keys = useKeys(name);
  const shown = usePanel((state) => arrangement(state)[part] !== 'hidden');
  return (
    <IconButton
      label={t(`commands.${name}`)}
      keys={keys}
      icon={part === 'filters' ? <PanelLeft /> : <PanelRight />}
      aria-expanded={shown}
      onClick={() => void run(name)}
    />
  );
}

function Replay({ direction }: { readonly direction: 'undo' | 'redo' }) {
  const { t } = useTranslation();
  const kind = useProject((state) => state.undo[direction]);
  const keys = useKeys(`edit.${direction}`);
  const label =
    kind === null
      ? t(`common.${direction}`)
      : t(`editor.${direction}.label`, { what: t(`editor.kind.${kind}`) });
  return (
    <IconButton
      label={label}
      keys={keys}
      icon={direction === 'undo' ? <Undo2 /> : <Redo2 />}
      aria-disabled={kind === null}
      onClick={() => {
        if (kind !== null) void run(`edit.${direction}`);
      }}
    />
  );
}
