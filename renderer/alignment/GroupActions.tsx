import { ArrowDownFromLine, ArrowUpFromLine, Check, Link, Merge, Scissors, Unlink } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { run } from '../commands/run.ts';
import { useKeys } from '../commands/use-keys.ts';
import { useAlignment } from '../state/alignment.ts';
import { useProject } from '../state/project.ts';
import { Button, type ButtonProps, Kbd, Tooltip } from '../ui/index.ts';
import styles from './Alignment.module.css';

/** What can be done to the active pair, with the key of each; one place, below the texts. */
export function GroupActions() {
  const { t } = useTranslation();
  const readOnly = useProject(({ info }) => info?.readOnly ?? false);
  const group = useAlignment(({ ids, at, groups }) => groups.get(ids?.[at] ?? -1) ?? null);
  const side = useAlignment((state) => state.side);
  if (readOnly) return <p className={styles.actions}>{t('editor.readOnly')}</p>;
  const none = group === null;
  const alone = !none && (group.pieces.source.length === 0 || group.pieces.target.length === 0);
  const empty = none || group.pieces[side].length === 0;
  return (
    <div id="actions" className={styles.actions} role="toolbar" aria-label={t('alignment.actions')}>
      <Act
        name="align.confirm"
        icon={<Check />}
        variant="primary"
        off={none}
        label={t(alone ? 'alignment.act.confirmAlone' : 'alignment.act.confirm')}
      />
      <Act name="align.mergeNext" icon={<Merge />} off={none} label={t('alignment.act.merge')} />
      <Act name="align.split" icon={<Scissors />} off={none} label={t('alignment.act.split')} />
      <Act
        name="align.movePrevious"
        icon={<ArrowUpFromLine />}
        off={empty}
        label={t(`alignment.act.movePrevious.${side}`)}
      />
      <Act
        name="align.moveNext"
        icon={<ArrowDownFromLine />}
        off={empty}
        label={t(`alignment.act.moveNext.${side}`)}
      />
      {alone ? (
        <Act name="align.link" icon={<Link />} off={none} label={t('alignment.act.link')} />
      ) : (
        <Act name="align.unlink" icon={<Unlink />} off={none} label={t('alignment.act.unlink')} />
      )}
    </div>
  );
}

interface ActProps {
  readonly name:
    | 'align.confirm'
    | 'align.mergeNext'
    | 'align.split'
    | 'align.movePrevious'
    | 'align.moveNext'
    | 'align.link'
    | 'align.unlink';
  readonly label: string;
  readonly icon: ReactNode;
  readonly variant?: ButtonProps['variant'];
  readonly off: boolean;
}

function Act({ name, label, icon, variant = 'secondary', off }: ActProps) {
  const { t } = useTranslation();
  const keys = useKeys(name);
  return (
    <Tooltip text={t(`menu.${name}`)} keys={keys}>
      <Button
        size="sm"
        variant={variant}
        icon={icon}
        aria-disabled={off}
        onClick={() => !off && void run(name)}
      >
        {label}
        {keys !== undefined && (
          <>
            {' '}
            <Kbd keys={keys} />
          </>
        )}
      </Button>
    </Tooltip>
  );
}
