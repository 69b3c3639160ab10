import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { InlineTag } from '../../core/formats/inline.ts';
import type { Side, Span } from '../../core/model.ts';
import { ChippedText } from '../tags/ChipMark.tsx';
import { type DiffPart, wordDiff } from '../text/word-diff.ts';
import styles from './ChangeList.module.css';
import { excerpt, sharpened, sideOf } from './excerpt.ts';

export interface ChangeLine {
  readonly key: string;
  /** Of the segment; null where it is not there now. */
  readonly number: number | null;
  readonly before: string;
  readonly after: string;
  readonly side: Side;
  /** Whose chips stand in the texts. */
  readonly tags: readonly InlineTag[];
  /** What the line's tick box is called, where it has one. */
  readonly label?: () => string;
  /** Where the text has nothing after: these places are only pointed at. */
  readonly places?: readonly Span[];
  /** Said under the number: which side, where both are shown. */
  readonly remark?: string;
}

export interface ChangeGroup {
  readonly id: string;
  /** What the group's tick box is called; null: the group has no head. */
  readonly title: string | null;
  readonly lines: readonly ChangeLine[];
}

interface ChangeListProps {
  readonly label: string;
  readonly groups: readonly ChangeGroup[];
  /** Absent: the lines are to be looked at only. */
  readonly ticks?: Ticks;
}

interface Ticks {
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (keys: readonly string[], on: boolean) => void;
}

type Item =
  | { readonly kind: 'head'; readonly group: ChangeGroup; readonly title: string }
  | { readonly kind: 'line'; readonly line: ChangeLine };

/** Up to here everything is drawn; beyond, only what is in view. */
const DRAWN_WHOLE = 60;
const CONTEXT_WORDS = 8;

/** What a bulk command would do, line by line, each with a tick; groups are ticked as a whole too. */
export function ChangeList({ label, groups, ticks }: ChangeListProps) {
  const { t } = useTranslation();
  const items = useMemo(() => itemsOf(groups), [groups]);
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (items[index]?.kind === 'head' ? 44 : 76),
    overscan: 8,
    enabled: items.length > DRAWN_WHOLE,
  });
  const draw = (item: Item, position: number) =>
    item.kind === 'head' ? (
      <GroupHead title={item.title} lines={item.group.lines} ticks={ticks} />
    ) : (
      <Line line={item.line} position={position} ticks={ticks} />
    );
  return (
    <div className={styles.list}>
      <div className={styles.columns} aria-hidden>
        <span />
        <span>{t('dialogs.changes.number')}</span>
        <span>{t('dialogs.changes.before')}</span>
        <span>{t('dialogs.changes.after')}</span>
      </div>
      <section ref={scroller} className={styles.scroller} aria-label={label} tabIndex={0}>
        {items.length <= DRAWN_WHOLE ? (
          items.map((item, index) => <div key={keyOf(item)}>{draw(item, index)}</div>)
        ) : (
          <div className={styles.tall} style={{ height: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map(({ index, start }) => {
              const item = items[index];
              return (
                item && (
                  <div
                    key={keyOf(item)}
                    ref={virtualizer.measureElement}
                    data-index={index}
                    className={styles.placed}
                    style={{ transform: `translateY(${start}px)` }}
                  >
                    {draw(item, index)}
                  </div>
                )
              );
            })}
          </div>
        )}
      </section>
    </div>
  );
}

function itemsOf(groups: readonly ChangeGroup[]): readonly Item[] {
  return groups.flatMap((group): Item[] => [
    ...(group.title === null ? [] : [{ kind: 'head', group, title: group.title } as const]),
    ...group.lines.map((line) => ({ kind: 'line', line }) as const),
  ]);
}

const keyOf = (item: Item) => (item.kind === 'head' ? `head ${item.group.id}` : item.line.key);

interface GroupHeadProps {
  readonly title: string;
  readonly lines: readonly ChangeLine[];
  readonly ticks: Ticks | undefined;
}

function GroupHead({ title, lines, ticks }: GroupHeadProps) {
  return (
    <div className={styles.head}>
      {ticks === undefined ? title : <TickAll label={title} keys={lines.map(({ key }) => key)} {...ticks} />}
    </div>
  );
}

interface TickAllProps extends Ticks {
  readonly label: string;
  readonly keys: readonly string[];
}

/** One box for many: on, off, or in between. */
export function TickAll({ label, keys, ticked, onTick }: TickAllProps) {
  const on = keys.filter((key) => ticked.has(key)).length;
  const all = on === keys.length;
  return (
    <label className={styles.all}>
      <input
        ref={(box) => {
          if (box !== null) box.indeterminate = on > 0 && !all;
        }}
        type="checkbox"
        checked={all}
        onChange={() => onTick(keys, !all)}
      />
      <span>{label}</span>
    </label>
  );
}

interface Marked extends Omit<DiffPart, 'kind'> {
  readonly kind: DiffPart['kind'] | 'marked';
}

interface LineProps {
  readonly line: ChangeLine;
  readonly position: number;
  readonly ticks: Ticks | undefined;
}

function Line({ line, position, ticks }: LineProps) {
  const { t } = useTranslation();
  const { before, after, side, places, tags } = line;
  const language = side === 'source' ? 'th' : 'en';
  const parts = useMemo(() => {
    const all =
      places === undefined ? sharpened(wordDiff(before, after, side, tags), tags) : pointedAt(before, places);
    return excerpt(all, CONTEXT_WORDS, side, tags);
  }, [before, after, side, places, tags]);
  const added = sideOf(parts, 'after');
  const Frame = ticks === undefined ? 'div' : 'label';
  return (
    <Frame className={styles.line} data-position={position}>
      {ticks === undefined ? (
        <span />
      ) : (
        <input
          type="checkbox"
          aria-label={line.label?.()}
          checked={ticks.ticked.has(line.key)}
          onChange={(event) => ticks.onTick([line.key], event.currentTarget.checked)}
        />
      )}
      <span className={styles.number}>
        {line.number}
        {line.remark !== undefined && <small>{line.remark}</small>}
      </span>
      <span lang={language} className={styles.text}>
        <Parts parts={sideOf(parts, 'before')} tags={tags} />
      </span>
      <span lang={language} className={styles.text}>
        {places !== undefined && <i className={styles.gone}>{t('dialogs.changes.pointedAt')}</i>}
        {places === undefined && after === '' && (
          <i className={styles.gone}>{t('dialogs.changes.removed')}</i>
        )}
        {places === undefined && after !== '' && <Parts parts={added} tags={tags} />}
      </span>
    </Frame>
  );
}

/** The text with the places marked; what is marked stays, so it is neither inserted nor deleted. */
function pointedAt(text: string, places: readonly Span[]): readonly Marked[] {
  const parts: Marked[] = [];
  let from = 0;
  for (const { start, end } of places) {
    parts.push(
      { kind: 'same', text: text.slice(from, start) },
      { kind: 'marked', text: text.slice(start, end) },
    );
    from = end;
  }
  return [...parts, { kind: 'same', text: text.slice(from) }];
}

interface PartsProps {
  readonly parts: readonly Marked[];
  readonly tags: readonly InlineTag[];
}

function Parts({ parts, tags }: PartsProps): ReactNode {
  return parts.map(({ kind, text: whole }, index) => {
    const text = <ChippedText text={whole} tags={tags} />;
    if (kind === 'same') return <span key={index}>{text}</span>;
    if (kind === 'marked') return <mark key={index}>{text}</mark>;
    if (kind === 'deleted') return <del key={index}>{text}</del>;
    return <ins key={index}>{text}</ins>;
  });
}
