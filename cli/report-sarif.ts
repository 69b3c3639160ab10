/** SARIF 2.1.0, written as it goes: the log holds one run, and its results stand one a line. */
import { pathToFileURL } from 'node:url';
import { RULES } from '../core/artifacts/rules/index.ts';
import type { Detection, Severity, Span } from '../core/model.ts';
import { say } from '../i18n/say.ts';
import type { Context } from './context.ts';
import type { FileDocument, FileSegment } from './document.ts';
import { STANDARD } from './files.ts';
import { sayMessage, slotOffers, slotsRecord } from './finding.ts';
import type { Report } from './report.ts';
import { toolVersion } from './version.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  hint: 'note',
};

/** A file's name as a URI reference: relative to where the command ran, unless it was given from the root. */
export function artifactUri(file: string): string {
  if (file === STANDARD) return 'stdin';
  if (/^(?:\/|[a-z]:[\\/])/i.test(file)) return pathToFileURL(file).href;
  const parts = file.replaceAll('\\', '/').split('/').map(encodeURIComponent);
  return parts.join('/');
}

/** Offsets into a text as SARIF counts them: lines and columns from 1, columns in UTF-16 units. */
function regionOf(text: string, starts: readonly number[], { start, end }: Span) {
  const placeOf = (offset: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  const from = placeOf(start);
  const to = placeOf(end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
    snippet: { text: text.slice(start, end) },
  };
}

const NEWLINES = ['\r\n', '\n', '\r', '\u2028', '\u2029'];

function lineStarts(text: string): number[] {
  return [
    0,
    ...Array.from(text.matchAll(new RegExp(NEWLINES.join('|'), 'g')), (end) => end.index + end[0].length),
  ];
}

export function sarifReport({ t, out, language }: Context): Report {
  const ruleIndexes = new Map(RULES.map((rule, index) => [rule.id, index]));
  let first = true;

  const rules = RULES.map((rule) => ({
    id: rule.id,
    shortDescription: { text: say(t, `rules.${rule.id}.title`) },
    defaultConfiguration: { level: LEVELS[rule.severity], enabled: rule.onByDefault },
    properties: { family: rule.family },
  }));

  const resultOf = (
    document: FileDocument,
    starts: readonly number[],
    segment: FileSegment,
    detection: Detection,
  ) => {
    const { rule, severity, reason, span, side, fixes, family, confidence, text } = detection;
    const uri = artifactUri(document.file);
    const inFile =
      document.text === null || segment.at === null || side === 'target'
        ? null
        : regionOf(document.text, starts, { start: segment.at + span.start, end: segment.at + span.end });
    const { snippet: _snippet, ...deletedRegion } = inFile ?? {};
    return {
      ruleId: rule,
      ...(ruleIndexes.has(rule) ? { ruleIndex: ruleIndexes.get(rule) } : {}),
      level: LEVELS[severity],
      message: { text: sayMessage(t, reason) },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri }, ...(inFile === null ? {} : { region: inFile }) },
          logicalLocations: [{ name: String(segment.name), kind: 'segment' }],
        },
      ],
      ...(inFile === null || fixes.length === 0
        ? {}
        : {
            fixes: fixes.map((fix) => ({
              description: { text: fix.label === undefined ? fix.text : sayMessage(t, fix.label) },
              artifactChanges: [
                {
                  artifactLocation: { uri },
                  replacements: [{ deletedRegion, insertedContent: { text: fix.text } }],
                },
              ],
            })),
          }),
      properties: {
        segment: segment.name,
        start: span.start,
        end: span.end,
        text,
        family,
        confidence,
        ...(side === 'target' ? { side } : {}),
        fixes: fixes.map(({ text: fixText, safe }) => ({ text: fixText, safe })),
      },
    };
  };

  return {
    async begin() {
      const driver = { name: 'Songphasa', semanticVersion: toolVersion(), language, rules };
      const head = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
      };
      await out.line(
        `${JSON.stringify(head).slice(0, -1)},"runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","newlineSequences":${JSON.stringify(NEWLINES)},"results":[`,
      );
    },
    async file(document, found) {
      const starts = document.text === null ? [] : lineStarts(document.text);
      for (const [index, segment] of document.segments.entries()) {
        const detections = found[index] ?? [];
        const offers = slotOffers(detections);
        for (const detection of detections) {
          const result = resultOf(document, starts, segment, detection);
          const offer = offers.find(({ from }) => from === detection);
          const properties =
            offer === undefined
              ? result.properties
              : { ...result.properties, slots: slotsRecord(t, document.file, segment, offer).slots };
          await out.line(`${first ? '' : ','}${JSON.stringify({ ...result, properties })}`);
          first = false;
        }
      }
    },
    end: () => out.line(']}]}'),
  };
}
