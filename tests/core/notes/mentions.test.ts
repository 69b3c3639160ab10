import { expect, test } from 'vitest';
import type { Person, PersonId } from '../../../core/model.ts';
import {
  completeMention,
  findMentions,
  mentionAt,
  mentionable,
  mentionsPerson,
} from '../../../core/notes/mentions.ts';

const person = (name: string): Person => ({ id: name as PersonId, name });
const PEOPLE = ['Boon', 'Boonmee', 'Somchai Dee', 'อารี', 'อารีย์'].map(person);
const named = (text: string) => findMentions(text, PEOPLE).map((one) => one.person.name);

test.each([
  ['@Boon please look', ['Boon']],
  ['Ask @boonmee.', ['Boonmee']],
  ['(@BOON) and @Somchai Dee!', ['Boon', 'Somchai Dee']],
  ['ฝาก@อารีดูด้วย', ['อารี']],
  ['ฝาก @อารีดูด้วย', ['อารี']],
  ['ฝาก @อารีย์ดูด้วย', ['อารีย์']],
  ['boon@Boon.example', []],
  ['@Boonsri', []],
  ['Boon, @ Boon, @', []],
])('%j names %j', (text, names) => {
  expect(named(text)).toEqual(names);
});

test('a mention says where it stands', () => {
  expect(findMentions('So, @Boon?', PEOPLE)).toMatchObject([{ start: 4, end: 9 }]);
});

test('a person is meant by name, under whichever id', () => {
  expect(mentionsPerson('@boon', PEOPLE, { name: ' BOON' })).toBe(true);
  expect(mentionsPerson('@boonmee', PEOPLE, person('Boon'))).toBe(false);
});

test.each([
  ['Hello @bo', { start: 6, typed: 'bo' }],
  ['@', { start: 0, typed: '' }],
  ['@Somchai D', { start: 0, typed: 'Somchai D' }],
  ['a@b', null],
  ['@ b', null],
  ['@a\nb', null],
  ['none', null],
])('after %j the name typed is %j', (text, query) => {
  expect(mentionAt(text, text.length)).toEqual(query);
});

test('names are completed by any of their words', () => {
  const names = (typed: string) => completeMention(typed, PEOPLE).map(({ name }) => name);
  expect(names('boo')).toEqual(['Boon', 'Boonmee']);
  expect(names('dee')).toEqual(['Somchai Dee']);
  expect(names('')).toHaveLength(PEOPLE.length);
  expect(names('x')).toEqual([]);
});

test('who was sent the project, and who works now, can be named before they have done anything in it', () => {
  const names = mentionable(PEOPLE, ['Dao', ' boon', 'Dao'], { name: 'Ek' }).map(({ name }) => name);
  expect(names).toEqual(['Boon', 'Boonmee', 'Somchai Dee', 'อารี', 'อารีย์', 'Dao', 'Ek']);
  expect(mentionable([], [], null)).toEqual([]);
});
