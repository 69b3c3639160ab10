/** The figures of the evaluation as text. */
import type { Family } from '../../core/model.ts';
import type { Score, Tally } from './score.ts';

const HEAD = ['family', 'precision', 'recall', 'exact fix', 'faults', 'found', 'false alarms'];

/** @param apart Families that are not in the total. */
export function table(families: ReadonlyMap<Family, Tally>, total: Tally, apart: readonly Family[]): string {
  const rows = [
    HEAD,
    ...[...families].map(([family, tally]) => row(apart.includes(family) ? `(${family})` : family, tally)),
    row('total', total),
  ];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows
    .map((cells) =>
      cells
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

function row(name: string, tally: Tally): string[] {
  const { faults, found, right, falseAlarms, fixable, fixed } = tally;
  return [
    name,
    ratio(right, right + falseAlarms),
    ratio(found, faults),
    ratio(fixed, fixable),
    String(faults),
    String(found),
    String(falseAlarms),
  ];
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(3);
}

/** Every miss, false alarm, wrong fix and wrong assignment, a line each. */
export function listing({ misses, falseAlarms, wrongFixes, assignments }: Score): string {
  return [
    ...misses.map(
      ({ item, label }) =>
        `miss         ${item.id}  ${label.family}  ${show(label.text)}  in ${show(item.th)}`,
    ),
    ...falseAlarms.map(
      ({ item, detection }) =>
        `false alarm  ${item.id}  ${detection.rule}  ${show(detection.text)}  in ${show(item.th)}`,
    ),
    ...wrongFixes.map(
      ({ item, label, offered }) =>
        `wrong fix    ${item.id}  ${label.family}  ${show(label.text)} -> ${show(label.fix)}, offered ${show(offered)}`,
    ),
    ...assignments.wrong.map((item) => `assignment   ${item.id}  ${show(item.th)}  ${show(item.slots)}`),
  ].join('\n');
}

/** Visible, also where it is a space or a character without width. */
function show(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\u00a0\u00ad\u200b-\u200f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
