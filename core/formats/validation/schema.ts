/**
 * A schema as data, for formats whose official one is an XSD or a DTD: which attributes, which children in which order,
 * text or none. Elements are checked one by one as they close, so that a file need not stand in memory as a whole.
 */
import type { XmlElement } from '../xml/tree.ts';
import type { Report } from './report.ts';
import type { Check } from './types.ts';

export interface ElementRule {
  /** By name; `xml:` ones by their usual prefix. */
  readonly attributes: ReadonlyMap<string, Check>;
  readonly required: readonly string[];
  readonly content: RegExp;
  readonly text: boolean;
  /** Which attributes may stand here beside the known ones: those of other namespaces, any, or none. */
  readonly open: 'none' | 'foreign' | 'any';
}

export interface Schema {
  /** Usual prefix of each namespace that the schema knows; the core's is empty. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** By prefix and local name: `unit`, `mtc:match`. */
  readonly elements: ReadonlyMap<string, ElementRule>;
  /** Attributes of other namespaces whose values are known: `fs:fs`. */
  readonly foreign: ReadonlyMap<string, Check>;
}

const XML = 'http://www.w3.org/XML/1998/namespace';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** `id! name canCopy`: required attributes carry a `!`; their checks are looked up by the given table, else by name. */
function attributes(
  list: string,
  checks: Readonly<Record<string, Check>>,
): Pick<ElementRule, 'attributes' | 'required'> {
  const names = list.split(/\s+/).filter((name) => name !== '');
  const plain = names.map((name) => name.replace('!', ''));
  return {
    attributes: new Map(plain.map((name) => [name, checks[name] ?? (() => true)])),
    required: names.filter((name) => name.endsWith('!')).map((name) => name.slice(0, -1)),
  };
}

/** An element in short. */
export interface Definition {
  readonly attributes?: string;
  readonly checks?: Readonly<Record<string, Check>>;
  readonly content?: string;
  readonly text?: boolean;
  readonly open?: ElementRule['open'];
}

export function compile(
  definitions: Readonly<Record<string, Definition>>,
  checks: Readonly<Record<string, Check>>,
): [string, ElementRule][] {
  return Object.entries(definitions).map(([name, definition]) => {
    const { content = '', text = false, open = 'none' } = definition;
    const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
    const known = attributes(definition.attributes ?? '', { ...checks, ...definition.checks });
    return [name, { ...known, content: contentModel(content, prefix), text, open }];
  });
}

/**
 * A content model in the manner of a DTD without commas: `source target? (note|alt-trans)* any*`. Names in sequence; `any` is
 * an element of another namespace than the owner's, whose prefix is given.
 */
function contentModel(model: string, prefix = ''): RegExp {
  const other =
    prefix === '' ? '(?:(?:#|[\\w-]+:[^ ]+) )' : `(?:(?:#|(?!${prefix}:)[\\w-]+:[^ ]+|[A-Za-z][\\w-]*) )`;
  const source = [...model.matchAll(/[A-Za-z][\w:.-]*|[()|?*+]/g)].map(([token]) => {
    if (!/^[A-Za-z]/.test(token)) return token;
    return token === 'any' ? other : `(?:${token.replaceAll('.', '\\.')} )`;
  });
  return new RegExp(`^(?:${source.join('')})$`);
}

const isDeclaration = (name: string): boolean => name === 'xmlns' || name.startsWith('xmlns:');

function checkAttributes(element: XmlElement, rule: ElementRule, schema: Schema, report: Report): void {
  const present = new Set<string>();
  for (const { name, local, uri, value } of element.attributes) {
    if (isDeclaration(name) || uri === XSI) continue;
    const known = uri === '' ? local : uri === XML ? `xml:${local}` : null;
    const check = known === null ? undefined : rule.attributes.get(known);
    if (known !== null && check !== undefined) {
      present.add(known);
      if (!check(value)) report.error(element, 'attribute-value', { attribute: name, value });
    } else if (rule.open === 'none' || (uri === '' && rule.open === 'foreign')) {
      report.error(element, 'attribute-unknown', { attribute: name });
    } else {
      const foreign = schema.foreign.get(`${schema.prefixes.get(uri) ?? '#'}:${local}`);
      if (foreign !== undefined && !foreign(value))
        report.error(element, 'attribute-value', { attribute: name, value });
    }
  }
  for (const name of rule.required) {
    if (!present.has(name)) report.error(element, 'attribute-missing', { attribute: name });
  }
}

/** What an element is called in content models. */
export function schemaName(element: XmlElement, schema: Schema): string {
  const prefix = schema.prefixes.get(element.uri);
  return prefix === undefined ? '#' : prefix === '' ? element.local : `${prefix}:${element.local}`;
}

/** Follows the parser and checks each element against the schema as it closes. */
export class SchemaChecker {
  readonly #schema: Schema;
  readonly #report: Report;
  /** Names of the children of each open element. Of a run of the same name two are kept: no model counts further. */
  readonly #open: string[][] = [];

  constructor(schema: Schema, report: Report) {
    this.#schema = schema;
    this.#report = report;
  }

  opened(element: XmlElement): void {
    const name = schemaName(element, this.#schema);
    const siblings = this.#open.at(-1);
    if (siblings !== undefined && !(siblings.at(-1) === name && siblings.at(-2) === name))
      siblings.push(name);
    this.#open.push([]);
  }

  closed(element: XmlElement): void {
    const children = this.#open.pop() ?? [];
    const name = schemaName(element, this.#schema);
    if (name === '#') return;
    const rule = this.#schema.elements.get(name);
    if (rule === undefined) {
      this.#report.error(element, 'element-unknown');
      return;
    }
    checkAttributes(element, rule, this.#schema, this.#report);
    if (!rule.content.test(children.map((child) => `${child} `).join(''))) {
      this.#report.error(element, 'content-model', { children: [...new Set(children)].join(', ') });
    }
    this.checkText(element);
  }

  /** Text among the children that are still there; to be called before they are dropped. */
  checkText(element: XmlElement): void {
    const rule = this.#schema.elements.get(schemaName(element, this.#schema));
    if (rule === undefined || rule.text) return;
    if (element.children.some((child) => child.kind === 'text' && child.text.trim() !== '')) {
      this.#report.error(element, 'text-not-allowed');
    }
  }
}
