import { findMentions } from '../../core/notes/mentions.ts';
import { cx } from '../ui/index.ts';
import { useMentionable } from './mentionable.ts';
import styles from './Notes.module.css';

/** What a note says, with the people that it names. */
export function NoteText({ text, short = false }: { readonly text: string; readonly short?: boolean }) {
  const people = useMentionable();
  const mentions = findMentions(text, people);
  const starts = [0, ...mentions.map(({ end }) => end)];
  return (
    <p className={cx(styles.noteText, short && styles.short, 'selectable')}>
      {starts.map((start, index) => {
        const mention = mentions[index];
        return (
          <span key={start}>
            {text.slice(start, mention?.start ?? text.length)}
            {mention !== undefined && (
              <mark className={styles.named}>{text.slice(mention.start, mention.end)}</mark>
            )}
          </span>
        );
      })}
    </p>
  );
}
