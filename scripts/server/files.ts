/** Answers requests with the files of a folder, the way plain static hosts do. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';

import sirv from 'sirv';

import { headersOf } from '../../src/hosting/headers.ts';
import { mediaTypeOf } from '../../src/hosting/media-types.ts';
import { sitePolicies } from '../../src/hosting/server-files.ts';

/**
 * Whether a request names a folder without the slash at its end. Static hosts send such requests on to the
 * address with the slash, because relative links of the page would otherwise start one level too high.
 * @param url the request's target, path and query
 * @param isPage tells whether a path from the root is a folder with a page in it
 * @returns the address to send the browser to, or undefined
 */
export function folderRedirect(url: string, isPage: (path: string) => boolean): string | undefined {
  const [path = '', query] = url.split(/\?(.*)/s);
  if (path.endsWith('/')) return undefined;
  let plain: string;
  try {
    plain = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  // A target such as //other.example would otherwise send the browser to another host.
  if (!/^\/[^/\\]/.test(plain) || plain.includes('\0') || /(?:^|[/\\])\.\.(?:[/\\]|$)/.test(plain))
    return undefined;
  if (!isPage(plain)) return undefined;
  return `${path}/${query === undefined ? '' : `?${query}`}`;
}

function addType(response: ServerResponse, pathname: string): void {
  // Data and text files hold Hangul, too; without a charset browsers guess.
  const type = mediaTypeOf(pathname);
  if (type !== undefined) response.setHeader('Content-Type', type);
}

/** The headers that a host should send, so that whatever they forbid shows here first. */
function addHeaders(response: ServerResponse, root: string, path: string): void {
  // A page may have a policy of its own.
  const pages = [...new Set([path.slice(1).replace(/(^|\/)$/, '$1index.html'), '404.html'])]
    .filter((file) => file.endsWith('.html') && existsSync(join(root, file)))
    .map((file) => ({ file, html: readFileSync(join(root, file), 'utf8') }));
  for (const [name, value] of Object.entries(headersOf(path, sitePolicies(pages)))) {
    // A page that is built again while it is looked at is to be seen at once.
    if (name !== 'Cache-Control') response.setHeader(name, value);
  }
}

/**
 * Makes the listener for an HTTP server.
 * @param root the folder to serve
 * @returns a listener that knows media types, folders, `404.html`, and reads every file anew
 */
export function fileListener(root: string): RequestListener {
  const notFound = (_request: IncomingMessage, response: ServerResponse): void => {
    const page = join(root, '404.html');
    const found = existsSync(page);
    addHeaders(response, root, '/404.html');
    response.writeHead(404, { 'Content-Type': `text/${found ? 'html' : 'plain'};charset=utf-8` });
    response.end(found ? readFileSync(page) : 'Not found\n');
  };
  const setHeaders = (response: ServerResponse, path: string): void => {
    addType(response, path);
    addHeaders(response, root, path);
  };
  const serve = sirv(root, { dev: true, dotfiles: true, setHeaders, onNoMatch: notFound });
  const isPage = (path: string): boolean =>
    statSync(join(root, path, 'index.html'), { throwIfNoEntry: false })?.isFile() === true;

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Type': 'text/plain;charset=utf-8' });
      response.end('Only GET and HEAD\n');
      return;
    }
    const target = folderRedirect(request.url ?? '/', isPage);
    if (target === undefined) {
      serve(request, response);
    } else {
      response.writeHead(301, { Location: target });
      response.end();
    }
  };
}
