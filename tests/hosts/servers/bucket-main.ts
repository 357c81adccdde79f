/**
 * A server like a bucket of object storage: a key is the exact name of a file, folders do not exist, and only the root of the
 * host is mapped to a document. Run as `node bucket-main.ts <folder> <port>`.
 */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

import { mediaTypeOf } from '../../../src/hosting/media-types.ts';

const [, , root = '', port = ''] = process.argv;

/** The object of a key; keys that would leave the folder name none. */
function read(key: string): Buffer | undefined {
  if (key === '' || key.endsWith('/') || key.split('/').some((part) => /^\.{0,2}$/.test(part)))
    return undefined;
  const path = join(root, key);
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(path) : undefined;
}

createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://bucket.invalid').pathname);
  const key = path === '/' ? 'index.html' : path.slice(1);
  const object = read(key);
  if (object === undefined) {
    response.writeHead(404, { 'Content-Type': 'application/xml' });
    response.end('<Error><Code>NoSuchKey</Code></Error>');
    return;
  }
  // The type that whoever copied the file there gave it.
  response.writeHead(200, { 'Content-Type': mediaTypeOf(key) ?? 'application/octet-stream' });
  response.end(object);
}).listen(Number(port), '127.0.0.1');
