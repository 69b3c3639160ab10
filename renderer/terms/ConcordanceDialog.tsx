import { CornerDownLeft, Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Side } from '../../core/model.ts';
import type { Concordance, ConcordanceLine } from '../../electron/ipc/contract.ts';
import { must } from '../api.ts';
import { useProject } from '../state/project.ts';
import { activeRow } from '../state/selection.ts';
import { MarkedText } from '../text/MarkedText.tsx';
import { Button, cx, Dialog, Field, IconButton, RadioGroup, TextInput } from '../ui/index.ts';
import { insert } from './insert.ts';
import styles from './Terms.module.css';

interface ConcordanceDialogProps {
  /** What was selected when it was opened. */
  readonly start: { readonly text: string; readonly side: Side };
  readonly onClose: () => void;
}

/** As the contract has it. */
const LONGEST = 500;
/** After a letter, until it is asked for: the next one may come at once. */
const PAUSE_MS = 150;

/** Words in what was translated before, in the project and its memories. */
export function ConcordanceDialog({ start, onClose }: ConcordanceDialogProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(start.text.slice(0, LONGEST));
  const [side, setSide] = useState(start.side);
  const [found, setFound] = useState<Concordance | null>(null);
  useEffect(() => {
    if (text.trim() === '') return setFound(null);
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await must('memory.search', { text, side });
      if (current && answer !== undefined) setFound(answer);
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, side]);
  const take = (target: string) => {
    onClose();
    // After the dialog has given the focus back.
    setTimeout(() => void insert({ kind: 'match', text: target }));
  };
  return (
    <Dialog
      size="lg"
      title={t('terms.search.title')}
      className={styles.dialog ?? ''}
      onClose={onClose}
      footer={<Button onClick={onClose}>{t('common.close')}</Button>}
    >
      <div className={styles.body}>
        <div className={styles.tools}>
          <Field label={t('terms.search.words')} hideLabel className={styles.search}>
            {(control) => (
              <TextInput
                {...control}
                type="search"
                data-autofocus
                lang={side === 'source' ? 'th' : 'en'}
                placeholder={t('terms.search.words')}
                maxLength={LONGEST}
                value={text}
                onChange={(event) => setText(event.currentTarget.value)}
              />
            )}
          </Field>
          <RadioGroup
            look="segmented"
            hideLabel
            label={t('terms.search.side')}
            selected={side}
            onSelect={setSide}
            options={[
              { id: 'source', label: t('common.side.source') },
              { id: 'target', label: t('common.side.target') },
            ]}
          />
        </div>
        <p className={styles.muted} role="status">
          {found === null ? (
            t('terms.search.hint')
          ) : found.lines.length === 0 ? (
            <>
              <Search aria-hidden className={styles.sign} /> {t('terms.search.none')}
            </>
          ) : (
            t(found.more ? 'terms.search.more' : 'terms.search.found', { count: found.lines.length })
          )}
        </p>
        <ul className={styles.rows}>
          {found?.lines.map((line, at) => (
            // Lines have no ids, and never move.
            <Line key={`${at}-${line.source}`} line={line} text={text} side={side} onTake={take} />
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

interface LineProps {
  readonly line: ConcordanceLine;
  readonly text: string;
  readonly side: Side;
  readonly onTake: (target: string) => void;
}

function Line({ line, text, side, onTake }: LineProps) {
  const { t } = useTranslation();
  const readOnly = useProject(({ info }) => info?.readOnly ?? false);
  const { source, target, origin } = line;
  const marked = (of: Side) => (
    <p lang={of === 'source' ? 'th' : 'en'} className={cx(styles.text, 'selectable')}>
      <MarkedText text={of === 'source' ? source : target} artifacts={[]} search={of === side ? text : ''} />
    </p>
  );
  return (
    <li className={styles.row}>
      {marked('source')}
      {marked('target')}
      <div className={styles.actions}>
        {!readOnly && activeRow() !== null && (
          <IconButton
            size="sm"
            icon={<CornerDownLeft />}
            label={t('terms.search.take')}
            onClick={() => onTake(target)}
          />
        )}
      </div>
      <p className={styles.facts}>
        {origin.kind === 'memory'
          ? origin.name
          : t('terms.panel.segment', { number: origin.number, state: t(`common.state.${origin.state}`) })}
      </p>
    </li>
  );
}
