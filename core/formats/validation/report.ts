import type { MessageParams } from '../../model.ts';
import type { XmlElement } from '../xml/tree.ts';
import type { ValidationRule } from './rules.ts';

/** Something that a format's specification forbids, with its place. */
export interface Violation {
  readonly rule: ValidationRule;
  /** Warnings leave a file valid. */
  readonly severity: 'error' | 'warning';
  /** 1-based line and column of the element. */
  readonly line: number;
  readonly column: number;
  /** The nearest ids, as XLIFF 2 names a place: `/f=f1/u=u2`. */
  readonly path: string;
  readonly params: MessageParams;
}

export interface ValidationReport {
  readonly violations: readonly Violation[];
  /** All of them; of violations the first 1,000 are listed. */
  readonly errors: number;
  readonly warnings: number;
}

const LISTED = 1_000;

/** Where offsets of a text are, in lines and columns. Offsets are asked for in about rising order. */
function placer(text: string): (offset: number) => { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  let at = 0;
  return (offset) => {
    if (offset < lineStart) {
      line = 1;
      lineStart = 0;
      at = 0;
    }
    for (;;) {
      const next = text.indexOf('\n', at);
      if (next === -1 || next >= offset) break;
      line += 1;
      lineStart = next + 1;
      at = lineStart;
    }
    return { line, column: offset - lineStart + 1 };
  };
}

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['file', 'f'],
  ['group', 'g'],
  ['unit', 'u'],
  ['trans-unit', 'u'],
  ['tu', 'tu'],
]);

function pathOf(element: XmlElement): string {
  const parts: string[] = [];
  for (let at: XmlElement | null = element; at !== null; at = at.parent) {
    const prefix = PREFIXES.get(at.local);
    const id = at.attributes.find(({ name }) => ['id', 'tuid', 'original'].includes(name))?.value;
    if (prefix !== undefined && id !== undefined) parts.unshift(`/${prefix}=${id}`);
  }
  return parts.join('');
}

export class Report implements ValidationReport {
  readonly violations: Violation[] = [];
  errors = 0;
  warnings = 0;
  readonly #place: (offset: number) => { line: number; column: number };

  constructor(text: string) {
    this.#place = placer(text);
  }

  error(element: XmlElement, rule: ValidationRule, params: MessageParams = {}): void {
    this.errors += 1;
    this.#add(element, rule, 'error', params);
  }

  warning(element: XmlElement, rule: ValidationRule, params: MessageParams = {}): void {
    this.warnings += 1;
    this.#add(element, rule, 'warning', params);
  }

  #add(
    element: XmlElement,
    rule: ValidationRule,
    severity: Violation['severity'],
    params: MessageParams,
  ): void {
    if (this.violations.length >= LISTED) return;
    const place = this.#place(element.start);
    this.violations.push({
      rule,
      severity,
      ...place,
      path: pathOf(element),
      params: { name: element.name, ...params },
    });
  }
}
