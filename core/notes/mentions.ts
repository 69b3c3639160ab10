import type { Person, Span } from '../model.ts';
import { nameKey } from '../workflow.ts';

/** Who can be mentioned: also one to whom the project was sent and who has no id in it yet. */
export type Named = Pick<Person, 'name'>;

export interface Mention extends Span {
  readonly person: Named;
}

/** What may not stand before an @: the @ of an electronic address names nobody. Thai may: it sets no spaces. */
const WORD = /[\p{Script=Latin}\p{N}._+-]/u;

/** Where a note names people (see `mentionable`): @ and the name, in whatever case; of two names that fit, the longer one. */
export function findMentions(text: string, people: readonly Named[]): Mention[] {
  const byLength = people.toSorted((a, b) => b.name.length - a.name.length);
  const mentions: Mention[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    if (at > 0 && WORD.test(lastCharacter(text.slice(0, at)))) continue;
    const person = byLength.find(({ name }) => standsAt(text, at + 1, name));
    if (person !== undefined) mentions.push({ start: at, end: at + 1 + person.name.length, person });
  }
  return mentions;
}

/** By name: one person has one id a computer. */
export function mentionsPerson(text: string, people: readonly Named[], person: Named): boolean {
  const key = nameKey(person.name);
  return text.includes('@') && findMentions(text, people).some((one) => nameKey(one.person.name) === key);
}

/** Each name once: people of the project, those to whom it was sent, and who works now, though they have done nothing in it yet. */
export function mentionable(people: readonly Named[], sentTo: readonly string[], me: Named | null): Named[] {
  const all = [...people, ...sentTo.map((name) => ({ name })), ...(me === null ? [] : [me])];
  const met = new Set<string>();
  return all.filter(({ name }) => !met.has(nameKey(name)) && met.add(nameKey(name)));
}

export interface MentionQuery {
  /** Of the @. */
  readonly start: number;
  /** What is typed of the name. */
  readonly typed: string;
}

/** The name that is being typed before the caret; null where none is. */
export function mentionAt(text: string, caret: number): MentionQuery | null {
  const before = text.slice(0, caret);
  const start = before.lastIndexOf('@');
  if (start === -1 || (start > 0 && WORD.test(lastCharacter(before.slice(0, start))))) return null;
  const typed = before.slice(start + 1);
  return typed.length > 40 || /[\n@]/.test(typed) || typed.startsWith(' ') ? null : { start, typed };
}

/** People whose name, or a word of it, begins with what is typed, each name once. */
export function completeMention(typed: string, people: readonly Named[]): Named[] {
  const key = nameKey(typed);
  const once = new Map(people.map((person) => [nameKey(person.name), person]));
  return [...once]
    .filter(([name]) => name.startsWith(key) || name.split(' ').some((word) => word.startsWith(key)))
    .map(([, person]) => person);
}

function standsAt(text: string, at: number, name: string): boolean {
  const there = text.slice(at, at + name.length);
  if (there.length !== name.length || nameKey(there) !== nameKey(name)) return false;
  // Thai sets no space behind a name: only a Latin word must not go on.
  const [last, next] = [name.at(-1) ?? '', text.charAt(at + name.length)];
  return !(/[\p{Script=Latin}\p{N}]/u.test(last) && /[\p{Script=Latin}\p{N}]/u.test(next));
}

function lastCharacter(text: string): string {
  const unit = text.at(-1) ?? '';
  return /[\udc00-\udfff]/.test(unit) ? text.slice(-2) : unit;
}
