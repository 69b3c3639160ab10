import { ListChecks, SkipForward } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { run } from '../commands/run.ts';
import { useKeys } from '../commands/use-keys.ts';
import { listGroups, useAlignment } from '../state/alignment.ts';
import { useProject } from '../state/project.ts';
import { Button, Kbd, RadioGroup, Tooltip } from '../ui/index.ts';
import styles from './Alignment.module.css';

/** Which pairs are shown, in which order, and how far the person is. */
export function AlignmentBar() {
  const { t, i18n } = useTranslation();
  const { filter, order, summary } = useAlignment();
  const readOnly = useProject(({ info }) => info?.readOnly ?? true);
  const finishKeys = useKeys('align.finish');
  const number = (value: number) => value.toLocaleString(i18n.language);
  if (summary === null) return <div className={styles.bar} />;
  const counted = (id: 'all' | 'open' | 'alone', count: number) => ({
    id,
    label: t(`alignment.filter.${id}`, { number: number(count) }),
  });
  return (
    <div id="filters" className={styles.bar}>
      <RadioGroup
        look="segmented"
        hideLabel
        label={t('alignment.filter.label')}
        selected={filter}
        onSelect={(id) => void listGroups({ filter: id })}
        options={[
          counted('all', summary.groups),
          counted('open', summary.open),
          counted('alone', summary.alone),
        ]}
      />
      <RadioGroup
        look="segmented"
        hideLabel
        label={t('alignment.order.label')}
        selected={order}
        onSelect={(id) => void listGroups({ order: id })}
        options={[
          { id: 'text', label: t('alignment.order.text') },
          { id: 'doubt', label: t('alignment.order.doubt') },
        ]}
      />
      <p className={styles.state} role="status">
        {summary.open > 0
          ? t('alignment.left', { count: summary.open })
          : readOnly || finishKeys === undefined
            ? t('alignment.noneLeft')
            : t('alignment.noneLeftKey', { keys: finishKeys })}
      </p>
      <BarButton name="align.nextOpen" icon={<SkipForward />} off={summary.open === 0} />
      <BarButton
        name="align.confirmMany"
        icon={<ListChecks />}
        off={readOnly || summary.confirmed === summary.groups}
      />
    </div>
  );
}

interface BarButtonProps {
  readonly name: 'align.nextOpen' | 'align.confirmMany';
  readonly icon: ReactNode;
  readonly off: boolean;
}

function BarButton({ name, icon, off }: BarButtonProps) {
  const { t } = useTranslation();
  const keys = useKeys(name);
  const label = t(`menu.${name}`);
  return (
    <Tooltip text={label} keys={keys}>
      <Button size="sm" icon={icon} aria-disabled={off} onClick={() => !off && void run(name)}>
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
