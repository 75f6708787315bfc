// Serves a folder as an ordinary static host would: brotli, made beforehand at its best level, and lasting cache headers for
// names with a hash. Counts what it sends.
import { createServer } from 'node:http';
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const kinds = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.json': 'application/json', '.webmanifest': 'application/manifest+json',
  '.ftl': 'text/plain; charset=utf-8', '.txt': 'text/plain; charset=utf-8',
};
const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } };

export async function serve(folder) {
  const files = read(folder);
  const sent = { bytes: 0, requests: [] };
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname.replace(/\/$/, '/index.html').slice(1);
    const file = files.get(path);
    const body = file?.body ?? Buffer.alloc(0);
    const headers = file?.headers ?? {};
    response.writeHead(file ? 200 : 404, { ...headers, 'content-length': body.length });
    response.end(body);
    response.on('finish', () => {
      // The status line and the headers stand in the way of the first byte too.
      const bytes = body.length + (response._header?.length ?? 0);
      sent.bytes += bytes;
      sent.requests.push({ path, bytes });
    });
  });
  await new Promise(ready => server.listen(0, '127.0.0.1', ready));
  return { address: `http://localhost:${server.address().port}/`, sent, close: () => server.close() };
}

function read(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  return new Map(entries.map(entry => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(folder.length + 1), packed(entry.name, readFileSync(path))];
  }));
}

function packed(name, whole) {
  const isPacked = extname(name) === '.png';
  const headers = {
    'content-type': kinds[extname(name)] ?? 'application/octet-stream',
    'cache-control': /-[0-9a-zA-Z]{8,}[._]/.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(!isPacked && { 'content-encoding': 'br', vary: 'accept-encoding' }),
  };
  return { headers, body: isPacked ? whole : brotliCompressSync(whole, best) };
}
