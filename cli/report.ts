/** The ways in which `check` reports. A report is begun, told each file's findings in order, and ended. */
import type { Detection } from '../core/model.ts';
import type { FileDocument } from './document.ts';

export const REPORT_FORMATS = ['text', 'jsonl', 'sarif'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface Report {
  begin(): Promise<void>;
  /** A list of findings a segment; they are by place. */
  file(document: FileDocument, found: readonly (readonly Detection[])[]): Promise<void>;
  end(): Promise<void>;
}
