/** How rules are named on the screen. */
import type { TFunction } from 'i18next';
import type { ListedRule, UserRule, UserRuleDefinition } from '../../electron/ipc/contract.ts';
import { say } from '../../i18n/say.ts';
import { quoted } from '../artifacts/words.ts';

export const titleOf = (t: TFunction, { id }: Pick<ListedRule, 'id'>): string => say(t, `rules.${id}.title`);

export const switchName = ({ id }: Pick<UserRule, 'id'>): string => `user:${id}`;

/** What a person's rule does, in one line. */
export function summaryOf(t: TFunction, { find, replacement }: UserRuleDefinition): string {
  if (replacement === null) return t('ruling.own.points', { find: quoted(find) });
  if (replacement === '') return t('ruling.own.removes', { find: quoted(find) });
  return t('ruling.own.replaces', { find: quoted(find), replacement: quoted(replacement) });
}

/** A name for a rule that has none yet. */
export function suggestedName(t: TFunction, { find, replacement }: UserRuleDefinition): string {
  if (find === '') return '';
  const words = quoted(find);
  if (replacement === null) return words;
  return replacement === ''
    ? t('ruling.edit.removedName', { find: words })
    : t('ruling.edit.usedName', { find: words, replacement: quoted(replacement) });
}

/** Whether two rules say the same, whatever their ids. */
export function saysTheSame(a: UserRuleDefinition, b: UserRuleDefinition): boolean {
  const keys = Object.keys(a) as (keyof UserRuleDefinition)[];
  return keys.every((key) => (key as string) === 'id' || a[key] === b[key]);
}
