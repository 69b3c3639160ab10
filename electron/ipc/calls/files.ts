/** Files: chosen, read, written. Answered by the shell. Null where the person cancelled the dialog. */
import { z } from 'zod';
import { EXPORT_FORMATS } from '../../../core/formats/document.ts';
import type { DocumentId } from '../../../core/model.ts';
import { ENCODINGS } from '../../../core/text/encoding.ts';
import { MOST_RULES, userRuleId } from '../rules-schema.ts';
import type {
  Added,
  ChosenFile,
  Exported,
  ImportPreview,
  ProjectInfo,
  RecentProject,
  UserRule,
} from '../shown.ts';
import { id, nothing, shell, token } from './call.ts';

/** Most files of one import, beside the first. */
export const MOST_FILES = 199;

const column = z.int().min(0).max(999).nullable();

const importRequest = z.strictObject({
  /** The Thai text, or the table with both languages. */
  thai: token,
  english: token.nullable(),
  /** Corrections by the person; null: as recognised. */
  thaiEncoding: z.enum(ENCODINGS).nullable(),
  englishEncoding: z.enum(ENCODINGS).nullable(),
  mapping: z.strictObject({ source: column, target: column, id: column }).nullable(),
  /** Further files, each a document of its own, as recognised. */
  more: z.array(token).max(MOST_FILES).optional(),
  /** Also what breaks its format's specification, as far as it can be read. */
  anyway: z.boolean().optional(),
});
export type ImportRequest = z.infer<typeof importRequest>;

export const filesCalls = {
  'files.choose': shell<ChosenFile | null>()(
    z.strictObject({
      purpose: z.enum(['thai', 'english', 'table', 'any', 'rules', 'terms', 'memory', 'copy', 'review']),
    }),
  ),
  /** Several at once; empty where the person cancelled. */
  'files.chooseMany': shell<readonly ChosenFile[]>()(nothing),
  'recent.list': shell<readonly RecentProject[]>()(nothing),
  'recent.forget': shell<readonly RecentProject[]>()(z.strictObject({ token })),
  'import.inspect': shell<ImportPreview>()(importRequest),
  'project.create': shell<ProjectInfo | null>()(
    z.strictObject({
      request: importRequest,
      name: z.string().trim().min(1).max(120),
      onePerson: z.boolean(),
    }),
  ),
  /** More documents into the open project. Not undone. */
  'documents.add': shell<Added>()(z.strictObject({ request: importRequest })),
  'project.createSample': shell<ProjectInfo | null>()(nothing),
  /**
   * With a token: a recent project or a dropped file. Without: the dialog. Where somebody else has it open, the failure
   * `project-in-use` carries a `token` to ask again with: `read-only`, or `anyway` where that somebody is at another computer.
   */
  'project.open': shell<ProjectInfo | null>()(
    z.strictObject({
      token: token.nullable(),
      how: z.enum(['normal', 'read-only', 'anyway']).optional(),
    }),
  ),
  'project.close': shell<null>()(nothing),
  'export.write': shell<Exported | null>()(
    z.strictObject({
      /** `original`: the file that the documents came from, with the work in it. */
      format: z.enum([...EXPORT_FORMATS, 'original']),
      document: id<DocumentId>().nullable(),
      approvedOnly: z.boolean(),
      /** Of a document in its own layout: the language to put there. */
      into: z.enum(['th', 'en']).optional(),
    }),
  ),
  /** The rules of a file that was chosen; nothing is taken in yet. */
  'rules.read': shell<{ readonly name: string; readonly rules: readonly UserRule[] }>()(
    z.strictObject({ token }),
  ),
  /** Into a file, for other projects. */
  'rules.write': shell<{ readonly name: string; readonly rules: number } | null>()(
    z.strictObject({ rules: z.array(userRuleId).min(1).max(MOST_RULES) }),
  ),
} as const;
