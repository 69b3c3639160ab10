/** How artifacts and their fixes are named on the screen. */
import type { TFunction } from 'i18next';
import { isUserRule } from '../../core/artifacts/user-rule.ts';
import type { Artifact, Fix } from '../../core/model.ts';
import { messageText } from '../api.ts';
import { i18n } from '../i18n.ts';

/** The rule's title; a person's own has the name that they gave it. */
export function ruleTitle(
  { rule, family, reason }: Pick<Artifact, 'rule' | 'family' | 'reason'>,
  t: TFunction,
) {
  const { name } = reason.params;
  if (isUserRule(rule) && typeof name === 'string') return name;
  const key = `rules.${rule}.title`;
  return i18n.exists(key) ? messageText({ key, params: {} }, t) : t(`families.${family}`);
}

/** Blanks that a person could not see in a quotation. */
const BLANKS: Readonly<Record<string, string>> = { ' ': '␣', '\u00a0': '⍽', '\t': '⇥', '\n': '↵' };

/** A piece of text for a label: short, with its edge blanks and characters without ink made visible. */
export function quoted(text: string): string {
  const visible = text
    .replace(/^[\s\u00a0]+|[\s\u00a0]+$/g, (blanks) =>
      [...blanks].map((blank) => BLANKS[blank] ?? '␣').join(''),
    )
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, (hidden) => {
      return `[U+${hidden.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;
    });
  return visible.length > 60 ? `${visible.slice(0, 40)}…${visible.slice(-16)}` : visible;
}

/** What a fix does, in a few words. */
export function fixText({ text }: Pick<Artifact, 'text'>, fix: Fix, t: TFunction): string {
  if (fix.label !== undefined) return messageText(fix.label, t);
  if (fix.text === '') return t('editor.fix.remove', { text: quoted(text) });
  return t('editor.fix.replace', { text: quoted(fix.text) });
}
