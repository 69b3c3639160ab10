/** Files of rules: how people carry their rules from one project to another. JSON, versioned, checked to the last field. */
import { z } from 'zod';
import type { UserRule } from '../core/artifacts/user-rule.ts';
import { SongphasaError } from '../core/errors.ts';
import { readSourceFile } from './engine/source-file.ts';
import { MOST_RULES, userRule } from './ipc/rules-schema.ts';

export const RULES_EXTENSION = 'json';
const FORMAT = 'songphasa-rules';
const VERSION = 1;
/** Bytes. */
const FILE_LIMIT = 8 * 1024 * 1024;

const head = z.looseObject({ format: z.literal(FORMAT), version: z.int().min(1) });
const body = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  rules: z.array(userRule).min(1).max(MOST_RULES),
});

/** Why a file is no file of rules: the `reason` of the error `rules-file-invalid`. */
export const RULES_FILE_REASONS = ['not-json', 'not-rules', 'newer', 'rule', 'same-id'] as const;
type Reason = (typeof RULES_FILE_REASONS)[number];

/** Throws what reading a file throws, and `rules-file-invalid` {reason; number and field of the rule}. */
export function readRulesFile(file: string): UserRule[] {
  return parseRules(readSourceFile(file, FILE_LIMIT));
}

/** Throws `rules-file-invalid` {reason; number and field of the rule}. */
export function parseRules(bytes: Uint8Array): UserRule[] {
  const content = parseJson(bytes);
  const known = head.safeParse(content);
  if (!known.success) throw invalid('not-rules');
  if (known.data.version > VERSION) throw invalid('newer');
  const parsed = body.safeParse(content);
  if (!parsed.success) {
    const [list, number, field = ''] = parsed.error.issues[0]?.path ?? [];
    if (list !== 'rules' || typeof number !== 'number') throw invalid('not-rules');
    throw invalid('rule', { number: number + 1, field: String(field) || '…' });
  }
  const { rules } = parsed.data;
  if (new Set(rules.map(({ id }) => id)).size < rules.length) throw invalid('same-id');
  return rules;
}

export function writeRules(rules: readonly UserRule[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, rules }, null, 2)}\n`;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw invalid('not-json');
  }
}

function invalid(reason: Reason, params: Readonly<Record<string, string | number>> = {}): SongphasaError {
  return new SongphasaError('rules-file-invalid', { reason, ...params });
}
