import type { Context } from './context.ts';
import { findingRecord, slotOffers, slotsRecord } from './finding.ts';
import type { Report } from './report.ts';

/** One object a line: each finding, and after a segment's findings what its solver offers. */
export function jsonlReport({ t, out }: Context): Report {
  return {
    begin: async () => {},
    async file({ file, segments }, found) {
      for (const [index, segment] of segments.entries()) {
        const detections = found[index] ?? [];
        for (const detection of detections) {
          await out.line(JSON.stringify(findingRecord(t, file, segment, detection)));
        }
        for (const offer of slotOffers(detections)) {
          await out.line(JSON.stringify(slotsRecord(t, file, segment, offer)));
        }
      }
    },
    end: async () => {},
  };
}
