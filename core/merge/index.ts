export type {
  Choices,
  Conflict,
  ConflictKind,
  Part,
  Preference,
  Said,
  Standing,
  Thread,
} from './conflict.ts';
export type {
  Branch,
  Copy,
  CopyContent,
  CopyDocument,
  CopyKeep,
  CopySegment,
  LogEntry,
  Member,
  SegmentContent,
} from './copy.ts';
export type { FallenVerdict } from './documents.ts';
export { type Joining, type MergePlan, planMerge, sameContent } from './plan.ts';
export { type Step, stepsTo } from './steps.ts';
