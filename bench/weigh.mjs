// What the page weighs: each file that a browser asks for, and the WebAssembly by where its bytes come from.
// Usage: node bench/weigh.mjs DIST [NAMED.wasm]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const [dist, named] = process.argv.slice(2);
const packed = bytes => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
const line = (raw, brotli, name) => console.log(`${String(raw).padStart(9)} ${String(brotli).padStart(8)}  ${name}`);

files();
if (named) parts(readFileSync(named));

// What arrives before the reader does anything; the rest comes later, or only when asked for.
function files() {
  const later = name => !/^(index\.html|icon\.svg|manifest\.webmanifest|recoup-.*\.(js|wasm))$/.test(name);
  const sum = [0, 0];
  console.log('      raw   brotli  file');
  for (const entry of readdirSync(dist, { withFileTypes: true }).filter(entry => entry.isFile())) {
    const bytes = readFileSync(join(dist, entry.name));
    line(bytes.length, packed(bytes), entry.name + (later(entry.name) ? ' (later)' : ''));
    if (!later(entry.name)) { sum[0] += bytes.length; sum[1] += packed(bytes); }
  }
  line(...sum, 'cold load');
}

// Functions by crate, and our own by module. What brotli makes of a part alone adds up to a little more than the whole.
function parts(bytes) {
  const groups = new Map();
  const add = (name, part) => groups.set(name, [...(groups.get(name) ?? []), part]);
  for (const { name, body } of functions(bytes)) add(group(name), body);
  for (const data of sections(bytes).filter(section => section.id === 11)) add('data: texts, tables', data.bytes);
  console.log('\n      raw   brotli  part of the WebAssembly');
  const rows = [...groups].map(([name, parts]) => [name, Buffer.concat(parts)]).sort((one, other) => other[1].length - one[1].length);
  for (const [name, part] of rows) line(part.length, packed(part), name);
}

function group(name) {
  // What comes first in `<A as B>::c` is whose code it is; a closure within is named last.
  const paths = name.match(/[a-z_0-9]+(\[[0-9a-f]+\])?(?=::)/g)?.map(path => path.replace(/\[.*/, '')) ?? ['other'];
  if (!name.includes('recoup::')) return paths[0];
  return (name.match(/recoup::(view::\w+|\w+)/) ?? [])[0];
}

function sections(bytes) {
  const found = [];
  for (let at = 8; at < bytes.length;) {
    const id = bytes[at];
    const [size, start] = leb(bytes, at + 1);
    found.push({ id, bytes: bytes.subarray(start, start + size) });
    at = start + size;
  }
  return found;
}

function functions(bytes) {
  const all = sections(bytes);
  const imported = countImports(all.find(section => section.id === 2).bytes);
  const names = functionNames(all);
  const code = all.find(section => section.id === 10).bytes;
  let [count, at] = leb(code, 0);
  return Array.from({ length: count }, (_, index) => {
    const [size, start] = leb(code, at);
    at = start + size;
    return { name: names.get(index + imported) ?? '?', body: code.subarray(start, at) };
  });
}

function countImports(bytes) {
  let [count, at] = leb(bytes, 0);
  let functions = 0;
  const skip = () => { const [size, start] = leb(bytes, at); at = start + size; };
  for (let left = count; left > 0; left--) {
    skip(); skip();
    const kind = bytes[at++];
    if (kind === 0) { functions++; at = leb(bytes, at)[1]; }
    else if (kind === 3) at += 2;
    else { if (kind === 1) at++; const flags = bytes[at++]; at = leb(bytes, at)[1]; if (flags & 1) at = leb(bytes, at)[1]; }
  }
  return functions;
}

function functionNames(all) {
  const names = new Map();
  for (const { bytes } of all.filter(section => section.id === 0)) {
    const [length, start] = leb(bytes, 0);
    if (bytes.toString('utf8', start, start + length) !== 'name') continue;
    for (let at = start + length; at < bytes.length;) {
      const id = bytes[at];
      const [size, body] = leb(bytes, at + 1);
      at = body + size;
      if (id !== 1) continue;
      let [count, place] = leb(bytes, body);
      for (; count > 0; count--) {
        const [index, next] = leb(bytes, place);
        const [size, text] = leb(bytes, next);
        names.set(index, bytes.toString('utf8', text, text + size));
        place = text + size;
      }
    }
  }
  return names;
}

function leb(bytes, at) {
  let value = 0, shift = 0, byte;
  do { byte = bytes[at++]; value += (byte & 127) * 2 ** shift; shift += 7; } while (byte & 128);
  return [value, at];
}
