import { encodeUtf8 } from '../../text/encoding.ts';
import type { ExportDocument, ExportSegment } from '../document.ts';
import type { ExportLabels, WriteOptions } from '../format.ts';
import { inlineParts } from '../inline.ts';
import { countSnapshot, isClean, reservations, spokenNote } from '../snapshot.ts';
import { breakable } from './breaks.ts';
import { escapeHtml } from './escape.ts';
import { STYLE } from './style.ts';

function more(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const items = lines.map((line) => `<li>${breakable(line)}</li>`).join('');
  return `<ul class="more" aria-label="${escapeHtml(title)}">${items}</ul>`;
}

function artifactLines(segment: ExportSegment, labels: ExportLabels): string[] {
  if (segment.openArtifacts.length === 0) return [];
  return [
    `${labels.artifacts}: ${segment.openArtifacts.map(({ text, rule }) => `${text} (${rule})`).join('; ')}`,
  ];
}

function noteLines(segment: ExportSegment, labels: ExportLabels): string[] {
  return segment.notes.map((note) => {
    const resolved = note.resolved ? ` · ${labels.resolved}` : '';
    return spokenNote(note, ` · ${labels.date(note.at)}${resolved}`);
  });
}

/** A chip is shown by what it stands for. */
function textOf(text: string, { tags = [] }: ExportSegment): string {
  const parts = inlineParts(text, tags)
    .map((part) => {
      if (part.kind === 'text') return breakable(part.text);
      const code = part.role === 'close' ? part.tag.code.close : part.tag.code.open;
      return `<span class="tag">${escapeHtml(code)}</span>`;
    })
    .join('');
  return `<div>${parts}</div>`;
}

function row(segment: ExportSegment, labels: ExportLabels): string {
  const verdict = [
    segment.approvedBy === null ? null : labels.approvedBy(segment.approvedBy),
    segment.verdictReason,
  ].filter((line) => line !== null);
  return `<tr id="s-${segment.number}">
<td class="number">${segment.number}</td>
<td class="text" lang="th">${textOf(segment.source, segment)}${more(labels.artifacts, artifactLines(segment, labels))}</td>
<td class="text" lang="en">${textOf(segment.target, segment)}${more(labels.notes, noteLines(segment, labels))}</td>
<td class="state">${breakable(labels.states[segment.state])}${more(labels.state, verdict)}</td>
</tr>`;
}

function table(segments: readonly ExportSegment[], labels: ExportLabels): string {
  const heads = [
    ['number', labels.number],
    ['thai', labels.thai],
    ['english', labels.english],
    ['state', labels.state],
  ].map(([kind, text]) => `<th scope="col" class="${kind}">${escapeHtml(text ?? '')}</th>`);
  return `<table>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${segments.map((segment) => row(segment, labels)).join('\n')}
</tbody>
</table>`;
}

/**
 * Both languages side by side on one page that stands alone: no script, nothing loaded (its own content policy forbids
 * both), printable. Thai breaks between words in any browser.
 * @param fontFaces CSS of faces that whoever serves the page serves too; none where the page is a file.
 */
export function writeHtml(document: ExportDocument, options: WriteOptions, fontFaces = ''): Uint8Array {
  const { labels } = options;
  const clean = isClean(document);
  const banner = clean ? labels.clean : labels.notClean(countSnapshot(document, { approvedOnly: false }));
  const facts = labels.exported({
    tool: `${document.tool.name} ${document.tool.version}`,
    by: document.exportedBy,
    at: document.exportedAt,
  });
  const parts = document.documents.map((one) => {
    const heading = document.documents.length > 1 ? `<h2>${breakable(one.name)}</h2>\n` : '';
    return heading + table(one.segments, labels);
  });
  return encodeUtf8(`<!doctype html>
<html lang="${labels.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${fontFaces === '' ? '' : "; font-src 'self'"}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${escapeHtml(`${document.tool.name} ${document.tool.version}`)}">
<title>${escapeHtml(document.projectName)}</title>
<style>${fontFaces}${STYLE}</style>
</head>
<body>
<h1>${breakable(document.projectName)}</h1>
<p class="facts">${breakable(facts)}</p>
<p class="banner ${clean ? 'clean' : 'not-clean'}">${breakable(banner)}</p>
${reservations(document, labels)
  .map((text) => `<p class="banner">${breakable(text)}</p>\n`)
  .join('')}${parts.join('\n')}
</body>
</html>
`);
}
