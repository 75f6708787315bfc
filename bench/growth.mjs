// `make growth`: what more remedies would cost. Copies the project aside, adds made-up remedies to the copy, each a file with a
// dated window and five steps, a line of the decision list and a place among the others on every path; builds its rules, times them.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { built } from './build.mjs';
import { median, table } from './table.mjs';

const project = resolve(import.meta.dirname, '..');
const env = { ...process.env, CARGO_TARGET_DIR: built };
const rows = [0, 10, 20].map(count => {
  const copy = copied(count);
  const cargo = (...args) => execFileSync('cargo', ['build', '--quiet', '-p', 'rules', ...args], { cwd: join(copy, 'bench'), env, stdio: 'inherit' });
  cargo('--profile', 'native');
  const lines = execFileSync(join(built, 'native/rules'), ['plans', process.env.ROUNDS ?? '9'], { encoding: 'utf8' });
  const micros = median(lines.trim().split('\n').map(Number));
  cargo('--release', '--target', 'wasm32-unknown-unknown');
  const wasm = weigh(copy);
  return [count, micros.toFixed(2), (wasm.length / 1000).toFixed(1), (brotliCompressSync(wasm).length / 1000).toFixed(1)];
});
console.log(table(['remedies more', 'a plan, natively, µs', 'rules as WebAssembly, KB', 'brotli, KB'], rows));

function weigh(copy) {
  const bare = join(built, 'wasm32-unknown-unknown/release/rules.wasm');
  execFileSync('wasm-bindgen', ['--target', 'web', '--no-typescript', '--out-dir', join(copy, 'bound'), bare]);
  const bound = join(copy, 'bound/rules_bg.wasm');
  execFileSync('wasm-opt', ['-Oz', '-o', bound, bound]);
  return readFileSync(bound);
}

function copied(count) {
  const copy = join(built, 'growth', String(count));
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const part of ['Cargo.toml', 'Cargo.lock', 'build.rs', 'build', 'data', 'rust-toolchain.toml', 'src', 'locales', 'static', 'index.html', 'tests/walk',
    'bench/Cargo.toml', 'bench/Cargo.lock', 'bench/rules', 'bench/yew', 'bench/zen']) {
    cpSync(join(project, part), join(copy, part), { recursive: true });
  }
  const numbers = Array.from({ length: count }, (_, place) => place + 1);
  for (const number of numbers) writeFileSync(join(copy, `src/remedies/extra${number}.rs`), remedy(number));
  const each = write => numbers.map(write).join('');
  edit('remedies/mod.rs', [
    ['pub mod appeal;', each(number => `pub mod extra${number};\n`) + 'pub mod appeal;'],
    ['    AskGoodwill,\n', '    AskGoodwill,\n' + each(number => `    Extra${number},\n`)],
    ['            Self::AskGoodwill =>', each(number => `            Self::Extra${number} => extra${number}::steps(),\n`) + '            Self::AskGoodwill =>'],
  ]);
  edit('plan.rs', [['    add(Action::ContactSupport, &always)?;', each(number =>
    `    add(Action::Extra${number}, &|case| crate::remedies::extra${number}::window(case).map(Some))?;\n`) + '    add(Action::ContactSupport, &always)?;']]);
  edit('advice.rs', [['    let advice = match path(case)? {', each(number =>
    `    if crate::remedies::extra${number}::window(case)?.state(case.today()) == State::Closed {
        return Ok(recommend(Action::Extra${number}, Ground::OtherProblem));\n    }\n`) + '    let advice = match path(case)? {']]);
  const arms = each(number => `Action::Extra${number} | `);
  edit('traps.rs', [['| Action::TrackRefund => Vec::new()', `| ${arms}Action::TrackRefund => Vec::new()`]]);
  edit('evidence.rs', [['| Action::AskGoodwill => Judge::Platform', `| ${arms}Action::AskGoodwill => Judge::Platform`]]);
  edit('letter.rs', [['Action::AskGoodwill => vec![Letter::Goodwill]', `${arms}Action::AskGoodwill => vec![Letter::Goodwill]`]]);
  return copy;

  function edit(file, changes) {
    const path = join(copy, 'src', file);
    let text = readFileSync(path, 'utf8');
    for (const [before, after] of changes) {
      if (text.split(before).length !== 2) throw new Error(`${file} has changed: look for another place than ${before}`);
      text = text.replace(before, () => after);
    }
    writeFileSync(path, text);
  }
}

function remedy(number) {
  const steps = Array.from({ length: 5 }, (_, step) => `"step-extra-${number}-${step}"`).join(', ');
  return `//! A made-up remedy.

use crate::calendar::{Window, plus_days};
use crate::case::{Case, Fact};
use crate::figures::Figure;
use crate::message::Message;
use crate::remedies::messages;

/// Never over.
pub fn window(case: &Case) -> Fact<Window> {
    let opens = plus_days(case.today(), ${number});
    Ok(Window::Dated {
        opens: Some(opens),
        act_by: case.after(opens, Figure::Klarna),
        give_up: Some(case.after(opens, Figure::KlarnaLatest)),
    })
}

/// What to do.
#[must_use]
pub fn steps() -> Vec<Message> {
    messages([${steps}])
}
`;
}
