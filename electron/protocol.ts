/** The page's own origin, app://songphasa: the files of dist/renderer, and nothing outside that folder. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CustomScheme, Protocol } from 'electron';

const SCHEME = 'app';
const HOST = 'songphasa';
export const APP_ORIGIN = `${SCHEME}://${HOST}`;
export const APP_PAGE = `${APP_ORIGIN}/index.html`;

/** Has to be said before the app is ready. */
export const SCHEMES: CustomScheme[] = [
  { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
];

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface Asset {
  readonly file: string;
  readonly type: string;
}

/**
 * The file that an address stands for; null where it is not one of ours: another origin, outside the folder, or a kind
 * of file that a page has no use for. Decides by text alone and touches no disk.
 */
export function resolveAsset(root: string, address: string): Asset | null {
  try {
    const { protocol, host, pathname } = new URL(address);
    if (protocol !== `${SCHEME}:` || host !== HOST) return null;
    const decoded = decodeURIComponent(pathname);
    if (decoded.includes('\0') || decoded.includes('\\')) return null;
    const file = path.resolve(root, `.${decoded === '/' ? '/index.html' : decoded}`);
    const inside = path.relative(root, file);
    if (inside.split(path.sep)[0] === '..' || path.isAbsolute(inside)) return null;
    const type = TYPES[path.extname(file)];
    return type === undefined ? null : { file, type };
  } catch {
    return null; // not an address, or not a valid percent-encoding
  }
}

/**
 * What the page may load and run: its own files. CodeMirror writes style elements, which the nonce lets in; the page
 * reads it from `<meta property="csp-nonce">` and hands it to `EditorView.cspNonce`.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function withNonce(html: string, nonce: string): string {
  return html.replace(/<head[^>]*>/, (head) => `${head}<meta property="csp-nonce" nonce="${nonce}">`);
}

/** Answers one request for app://songphasa out of the folder. */
export async function serve(
  root: string,
  request: { readonly url: string; readonly method: string },
): Promise<Response> {
  const asset = request.method === 'GET' ? resolveAsset(root, request.url) : null;
  const nonce = randomBytes(16).toString('base64');
  const headers = {
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  };
  if (asset === null) return new Response(null, { status: 404, headers });
  try {
    const isPage = path.extname(asset.file) === '.html';
    const body = isPage
      ? withNonce(await readFile(asset.file, 'utf8'), nonce)
      : new Uint8Array(await readFile(asset.file));
    return new Response(body, { headers: { ...headers, 'Content-Type': asset.type } });
  } catch {
    return new Response(null, { status: 404, headers });
  }
}

/** Once the app is ready. */
export function serveApp(protocol: Protocol, root: string): void {
  protocol.handle(SCHEME, (request) => serve(root, request));
}
