import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentSecurityPolicy, resolveAsset, serve } from '../../electron/protocol.ts';

const base = mkdtempSync(path.join(os.tmpdir(), 'songphasa-protocol-'));
const root = path.join(base, 'renderer');

beforeAll(() => {
  mkdirSync(path.join(root, 'assets'), { recursive: true });
  mkdirSync(path.join(base, 'renderer-evil'));
  writeFileSync(path.join(root, 'index.html'), '<!doctype html><html><head><title>x</title></head></html>');
  writeFileSync(path.join(root, 'assets/a b.js'), 'export {};');
  writeFileSync(path.join(root, 'assets/thai.woff2'), new Uint8Array([1, 2, 3]));
  writeFileSync(path.join(root, 'secret.sqlite'), 'x');
  writeFileSync(path.join(base, 'outside.js'), 'outside');
  writeFileSync(path.join(base, 'renderer-evil/x.js'), 'outside');
});
afterAll(() => rmSync(base, { recursive: true }));

describe('an address of ours', () => {
  test.each([
    ['app://songphasa/', 'index.html', 'text/html; charset=utf-8'],
    ['app://songphasa/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://songphasa/index.html?x=1#y', 'index.html', 'text/html; charset=utf-8'],
    ['app://songphasa/assets/a%20b.js', 'assets/a b.js', 'text/javascript; charset=utf-8'],
    ['app://songphasa/assets/thai.woff2', 'assets/thai.woff2', 'font/woff2'],
    ['app://songphasa/assets/../index.html', 'index.html', 'text/html; charset=utf-8'],
  ])('%s is %s', (address, file, type) => {
    expect(resolveAsset(root, address)).toEqual({ file: path.join(root, file), type });
  });
});

const OUTSIDE = [
  'app://songphasa/../outside.js',
  'app://songphasa/..%2foutside.js',
  'app://songphasa/%2e%2e/outside.js',
  'app://songphasa/%2e%2e%2foutside.js',
  'app://songphasa/%2E%2E%2Foutside.js',
  'app://songphasa/assets/%2e%2e%2f%2e%2e%2foutside.js',
  'app://songphasa/..%2frenderer-evil%2fx.js',
  'app://songphasa/..%5coutside.js',
  'app://songphasa/assets%5c..%5c..%5coutside.js',
  'app://songphasa/..\\outside.js',
  'app://songphasa/%2e%2e\\outside.js',
  'app://songphasa//etc/passwd.js',
  'app://songphasa/%2fetc%2fpasswd',
  'app://songphasa/index.html%00.js',
  'app://songphasa/%00',
  'app://songphasa/C:%5cWindows%5cx.js',
  'app://songphasa/index.html::$DATA',
  'app://songphasa/%',
  'app://songphasa/%ff.js',
  'app://songphasa/secret.sqlite',
  'app://songphasa/assets',
  'app://songphasa/.js',
  'app://elsewhere/index.html',
  'app://songphasa:81/index.html',
  'app://songphasa.evil/index.html',
  'app:index.html',
  'file:///etc/passwd',
  'https://songphasa/index.html',
  '',
  'index.html',
];

describe('anything else', () => {
  test.each(OUTSIDE)('%j gives nothing of the disk', async (url) => {
    const inside = resolveAsset(root, url)?.file;
    if (inside !== undefined)
      expect(inside.split(path.sep)).toEqual(expect.arrayContaining(root.split(path.sep)));
    const response = await serve(root, { url, method: 'GET' });
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  test('no address leads out of the folder', () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '%2e',
      '%2e%2e',
      '%2f',
      '%5c',
      '\\',
      '/',
      '//',
      '%00',
      'assets',
      'x.js',
      '~',
      'C:',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ maxLength: 4 })), { maxLength: 12 }), (parts) => {
        const asset = resolveAsset(root, `app://songphasa/${parts.join('')}`);
        return asset === null || asset.file.startsWith(root + path.sep);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])('%s is not answered', async (method) => {
    expect((await serve(root, { url: 'app://songphasa/index.html', method })).status).toBe(404);
  });
});

describe('what is served', () => {
  test('a page carries the nonce of its own policy, a new one every time', async () => {
    const load = async () => {
      const response = await serve(root, { url: 'app://songphasa/', method: 'GET' });
      const policy = response.headers.get('Content-Security-Policy') ?? '';
      return { policy, html: await response.text(), nonce: /'nonce-([^']+)'/.exec(policy)?.[1] ?? '' };
    };
    const [one, two] = [await load(), await load()];
    expect(one.nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/);
    expect(one.nonce).not.toBe(two.nonce);
    expect(one.html).toBe(
      `<!doctype html><html><head><meta property="csp-nonce" nonce="${one.nonce}"><title>x</title></head></html>`,
    );
  });

  test('bytes come as they are, with their type, and nobody may guess another', async () => {
    const response = await serve(root, { url: 'app://songphasa/assets/thai.woff2', method: 'GET' });
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([1, 2, 3]);
    expect(response.headers.get('Content-Type')).toBe('font/woff2');
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(response.headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'; /);
  });

  test('the policy allows our own files and nothing that runs text', () => {
    const policy = contentSecurityPolicy('N');
    expect(policy).not.toMatch(/unsafe|\*|https?:|blob:/);
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ]),
    );
  });
});
