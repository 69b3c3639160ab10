/** Faces with Thai that systems have, ours first. Nothing is loaded: the file stands alone. */
export const STYLE = `
:root { color-scheme: light dark; --line: #c9ced6; --soft: #f3f5f8; --dim: #555f6d; --ok: #14633a; --no: #8a2a12; }
@media (prefers-color-scheme: dark) {
  :root { --line: #454c57; --soft: #23272e; --dim: #aab3c0; --ok: #7fd6a4; --no: #ffb29c; }
}
body { margin: 2rem auto; max-width: 72rem; padding: 0 1rem; line-height: 1.7;
  font-family: "Noto Sans Thai Variable", "Noto Sans Thai", "Sarabun", "TH Sarabun New", "Leelawadee UI", "Thonburi", "Tahoma", sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
.facts { color: var(--dim); margin: 0; }
.banner { margin: 1rem 0; padding: .6rem 1rem; border: 1px solid var(--line); border-inline-start: .4rem solid; background: var(--soft); }
.clean { border-inline-start-color: var(--ok); }
.not-clean { border-inline-start-color: var(--no); }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border: 1px solid var(--line); padding: .45rem .65rem; text-align: start; vertical-align: top;
  overflow-wrap: break-word; }
thead th { background: var(--soft); }
th.number { width: 4.4em; }
th.state { width: 8.5em; }
td.text { white-space: pre-wrap; }
.tag { border: 1px solid var(--line); border-radius: .25rem; padding: 0 .2rem; color: var(--dim); font-size: .8em; }
td.number, td.state, .more { color: var(--dim); font-size: .85rem; }
.more { margin: .3rem 0 0; padding: 0; list-style: none; white-space: pre-wrap; }
@media print {
  :root { color-scheme: light; --line: #999; --soft: #f3f5f8; --dim: #444; --ok: #14633a; --no: #8a2a12; }
  @page { size: A4; margin: 15mm 12mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 8pt; color: #444; } }
  body { margin: 0; max-width: none; padding: 0; font-size: 10.5pt; }
  thead { display: table-header-group; }
  body, .more { line-height: 1.55; }
  th, td { padding: .3rem .5rem; }
  th.number { width: 3.2em; }
  th.state { width: 7em; }
  tr { break-inside: avoid; }
  p, li, div { orphans: 2; widows: 2; }
  h2 { break-after: avoid; }
}
`;
