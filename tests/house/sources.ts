import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';

export const ROOT = path.resolve(import.meta.dirname, '../..');
export const ROOMS = ['core', 'db', 'i18n', 'electron', 'cli', 'renderer'] as const;
export type Room = (typeof ROOMS)[number];

/** Absolute paths of the source files below a folder. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:[cm]?[jt]s|[jt]sx)$/.test(name))
    .map((name) => path.join(folder, name))
    .sort();
}

export function readSource(file: string): string {
  return readFileSync(file, 'utf8');
}

/** One place where a file names another module. */
export interface Reference {
  /** What is named; undefined where that is decided only when it runs. */
  readonly specifier: string | undefined;
  /** Whether nothing of it is left when the types are stripped. */
  readonly typeOnly: boolean;
  readonly line: number;
}

function lineAt(code: string, offset: number): number {
  return code.slice(0, offset).split('\n').length;
}

function literal(node: { readonly type: string; readonly value?: unknown } | undefined): string | undefined {
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

function isImportMeta(node: ESTree.Node): boolean {
  return node.type === 'MetaProperty' && node.meta.name === 'import';
}

function argument(node: ESTree.CallExpression | ESTree.NewExpression): string | undefined {
  return literal(node.arguments[0]);
}

/** `require('x')`, `require.resolve('x')`, `import.meta.resolve('x')` and `import.meta.glob('x')`. */
function namesModule({ callee }: ESTree.CallExpression): boolean {
  if (callee.type === 'Identifier') return callee.name === 'require';
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return false;
  const { object, property } = callee;
  if (object.type === 'Identifier') return object.name === 'require' && property.name === 'resolve';
  return isImportMeta(object) && ['resolve', 'glob'].includes(property.name);
}

/** `new URL('x', import.meta.url)`, by which bundlers take files along. */
function namesFile({ callee, arguments: [, base] }: ESTree.NewExpression): boolean {
  return (
    callee.type === 'Identifier' &&
    callee.name === 'URL' &&
    base?.type === 'MemberExpression' &&
    isImportMeta(base.object)
  );
}

/** @throws Error when the file can't be parsed: what isn't read isn't proven. */
function parse(file: string, code: string): ESTree.Program {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join('; ')}`);
  return program;
}

/** Every module that a file names, in whatever form. */
export function references(file: string, code: string): Reference[] {
  const found: Reference[] = [];
  const add = (node: { readonly start: number }, specifier: string | undefined, typeOnly: boolean) => {
    found.push({ specifier, typeOnly, line: lineAt(code, node.start) });
  };
  new Visitor({
    ImportDeclaration: (node) => {
      const { specifiers } = node;
      const everyOne = specifiers.every((one) => one.type === 'ImportSpecifier' && one.importKind === 'type');
      add(node, node.source.value, node.importKind === 'type' || (specifiers.length > 0 && everyOne));
    },
    ExportNamedDeclaration: (node) => {
      const { specifiers, source } = node;
      const everyOne = specifiers.length > 0 && specifiers.every((one) => one.exportKind === 'type');
      if (source) add(node, source.value, node.exportKind === 'type' || everyOne);
    },
    ExportAllDeclaration: (node) => add(node, node.source.value, node.exportKind === 'type'),
    ImportExpression: (node) => add(node, literal(node.source), false),
    TSImportType: (node) => add(node, node.source.value, true),
    TSExternalModuleReference: (node) => add(node, node.expression.value, false),
    CallExpression: (node) => {
      if (namesModule(node)) add(node, argument(node), false);
    },
    NewExpression: (node) => {
      if (namesFile(node)) add(node, argument(node), false);
    },
  }).visit(parse(file, code));
  return found;
}

/** Lines on which the type `any` is written, in whatever form. */
export function anyLines(file: string, code: string): number[] {
  const lines: number[] = [];
  new Visitor({ TSAnyKeyword: (node) => lines.push(lineAt(code, node.start)) }).visit(parse(file, code));
  return lines;
}
