// The rules: Recoup natively and as WebAssembly in the browser, beside two engines that take rules as data.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { built, place, program, withZen } from './build.mjs';
import { serve } from './serve.mjs';
import { timeJsonRules } from './rules/json-rules.mjs';

/** Natively, GoRules' engine too, and json-rules-engine in this Node: all decide the very same cases. */
export async function timeNatively(rounds) {
  const cases = join(built, 'cases.jsonl');
  const lines = (name, ...args) => execFileSync(program(name), args, { encoding: 'utf8', maxBuffer: 1e8 }).trim().split('\n');
  writeFileSync(cases, lines('rules', 'cases').join('\n'));
  const runs = lines('rules', 'time', String(rounds)).map(line => JSON.parse(line));
  const zen = withZen ? lines('zen', cases, String(rounds)).map(Number) : [];
  const jsonRules = await timeJsonRules(cases, rounds);
  return runs.map((run, round) => ({ ...run, zen: zen[round], jsonRules: jsonRules[round] }));
}

/** In a page, at the processor's own speed and at a quarter of it. */
export async function timeInBrowser(browser, rounds) {
  const host = await serve(place('rules'));
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await page.goto(host.address);
  await page.waitForFunction('globalThis.rules');
  const runs = [];
  // The first round only warms up.
  for (let round = 0; round <= rounds; round += 1) {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const run = await page.evaluate(timeCases);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const slow = await page.evaluate(timeCases);
    if (round > 0) runs.push({ ...run, slowPlan: slow.plan });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  // A walk is long enough to be timed a few times only.
  for (const run of runs.slice(0, 3)) run.walk = await page.evaluate(timeWalk);
  await page.close();
  host.close();
  return runs;
}

/** Runs in the page: microseconds for one, each over so many cases that the clock's grain does not matter. */
function timeCases() {
  globalThis.cases ??= new rules.Cases();
  const time = work => {
    const started = performance.now();
    for (let time = 0; time < 10; time += 1) work();
    return (performance.now() - started) * 1000 / 10 / cases.len();
  };
  return { plan: time(() => cases.plans()), page: time(() => cases.pages()) };
}

/** Runs in the page: milliseconds for every path. */
function timeWalk() {
  const started = performance.now();
  rules.walk_all();
  return performance.now() - started;
}
