import { ArrowRight, Ellipsis, Redo2, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { AppMenu } from '../commands/AppMenu.tsx';
import { run } from '../commands/run.ts';
import { useKeys } from '../commands/use-keys.ts';
import top from '../editor/TopBar.module.css';
import { LanguageSwitch } from '../settings/LanguageSwitch.tsx';
import { useAlignment } from '../state/alignment.ts';
import { useProject } from '../state/project.ts';
import { Badge, Button, IconButton } from '../ui/index.ts';
import styles from './Alignment.module.css';

export function AlignmentTop() {
  const { t } = useTranslation();
  const info = useProject((state) => state.info);
  const finishing = useAlignment((state) => state.busy === 'finish');
  return (
    <header id="top" className={top.bar}>
      <div className={styles.title}>
        <h1 className={top.name}>{info?.name}</h1>
        <Badge tone="accent">{t('alignment.badge')}</Badge>
        {info?.readOnly === true && <Badge tone="warning">{t('editor.readOnlyBadge')}</Badge>}
      </div>
      <div className={top.end}>
        <div className={top.replay}>
          <Replay direction="undo" />
          <Replay direction="redo" />
        </div>
        <div className={top.language}>
          <LanguageSwitch />
        </div>
        {(info?.documents.length ?? 0) > 0 && (
          <Button variant="quiet" onClick={() => void run('align.later')}>
            {t('alignment.later')}
          </Button>
        )}
        <Button
          variant="primary"
          icon={<ArrowRight />}
          busy={finishing}
          aria-disabled={info?.readOnly ?? true}
          onClick={() => void run('align.finish')}
        >
          {t('alignment.finish.button')}
        </Button>
        <AppMenu
          trigger={(props) => <IconButton {...props} label={t('editor.menu')} icon={<Ellipsis />} />}
        />
      </div>
    </header>
  );
}

function Replay({ direction }: { readonly direction: 'undo' | 'redo' }) {
  const { t } = useTranslation();
  const kind = useAlignment(({ summary }) => summary?.[direction] ?? null);
  const keys = useKeys(`edit.${direction}`);
  const label =
    kind === null
      ? t(`common.${direction}`)
      : t(`editor.${direction}.label`, { what: t(`alignment.kind.${kind}`) });
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
