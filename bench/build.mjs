// Builds every page of the comparison with its ordinary tool; says where each stands.
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const here = import.meta.dirname;
export const built = resolve(here, '../target/bench');
const env = { ...process.env, CARGO_TARGET_DIR: built };

const scripted = {
  surveyjs: { entry: 'surveyjs/main.js' },
  react: { entry: 'react/main.jsx', jsx: 'react' },
  preact: { entry: 'preact/main.jsx', jsx: 'preact' },
};

export async function buildPages() {
  for (const [name, page] of Object.entries(scripted)) await bundle(name, page);
  run('trunk', ['build', '--release', '--dist', place('yew')], join(here, 'yew'));
}

/** Building zen-engine takes longer than all the rest. */
export const withZen = process.env.ZEN !== 'no';

/** The rules: natively beside GoRules' engine, and as WebAssembly. */
export function buildRules() {
  run('cargo', ['build', '--quiet', '-p', 'rules', '--profile', 'native'], here);
  if (withZen) run('cargo', ['build', '--quiet', '-p', 'zen', '--profile', 'native'], here);
  run('cargo', ['build', '--quiet', '-p', 'rules', '--release', '--target', 'wasm32-unknown-unknown'], here);
  const wasm = join(env.CARGO_TARGET_DIR, 'wasm32-unknown-unknown/release/rules.wasm');
  run('wasm-bindgen', ['--target', 'web', '--no-typescript', '--out-dir', place('rules'), wasm], here);
  const bound = join(place('rules'), 'rules_bg.wasm');
  run('wasm-opt', ['-Oz', '-o', bound, bound], here);
  const start = `import start, * as rules from './rules.js'; await start(); globalThis.rules = rules;`;
  writeFileSync(join(place('rules'), 'start.js'), start);
  writeFileSync(join(place('rules'), 'index.html'), document('Rules', '<script type="module" src="start.js"></script>'));
}

/** A program that was built. */
export const program = name => join(built, 'native', name);

/** The files of a page. */
export const place = name => (name === 'recoup' ? resolve(here, '../dist') : join(built, 'sites', name));

async function bundle(name, { entry, jsx }) {
  rmSync(place(name), { recursive: true, force: true });
  mkdirSync(place(name), { recursive: true });
  const { metafile } = await build({
    entryPoints: [join(here, 'pages', entry)],
    outdir: place(name),
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    logLevel: 'error',
    ...(jsx && { jsx: 'automatic', jsxImportSource: jsx }),
  });
  const files = Object.keys(metafile.outputs).map(file => basename(file));
  const tags = files.map(file => file.endsWith('.css')
    ? `<link rel="stylesheet" href="${file}">`
    : `<script type="module" src="${file}"></script>`);
  writeFileSync(join(place(name), 'index.html'), document(name, tags.join('\n  ')));
}

const document = (title, tags) => `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title}</title>
  <link rel="icon" href="data:,">
  ${tags}
</head>
<body><div id="page"></div></body>
</html>
`;

function run(program, args, cwd) {
  execFileSync(program, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
}
