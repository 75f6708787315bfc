// `make bench`: everything in one run on one machine, printed as one table.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { buildPages, buildRules, built } from './build.mjs';
import { launch, measureLoads } from './load.mjs';
import { timeInBrowser, timeNatively } from './speed.mjs';
import { cell, goal, median, paired, table } from './table.mjs';

const rounds = Number(process.env.ROUNDS ?? 9);
const say = text => console.error(text);

say('building the pages of the comparison');
await buildPages();
buildRules();
const loadBefore = loadavg();
const browser = await launch();
const version = await browser.version();
const loads = await measureLoads(browser, rounds, say);
say('timing the rules');
const inBrowser = await timeInBrowser(browser, rounds);
await browser.close();
const natively = await timeNatively(rounds);
const loadAfter = loadavg();
writeFileSync(join(built, 'figures.json'), JSON.stringify({ loads, inBrowser, natively }, null, 1));

const values = (runs, key, part = 1) => runs.map(run => run[key] === undefined ? undefined : run[key] / part);
const none = '–';
const { recoup, surveyjs, react, preact } = loads;
const load = (name, key, part, digits, verdict) =>
  [name, ...Object.values(loads).map(runs => cell(values(runs, key, part), digits)), none, none, verdict];
const rule = (name, figures, digits, verdict = none) => {
  const [own, jsonRules, zen] = [0, 1, 2].map(place => cell(figures[place], digits));
  return [name, own, none, none, none, none, jsonRules, zen, verdict];
};
const middle = (runs, key) => median(values(runs, key));
const later = (others, key) => median(paired(recoup, others, key, (own, other) => own - other));
const ofSurvey = median(paired(recoup, surveyjs, 'shown', (own, other) => own / other));
const strangers = recoup.reduce((count, run) => count + run.others.length, 0);

const rows = [
  load('cold load, KB', 'untapped', 1000, 1, goal('≤ 110 KB', middle(recoup, 'untapped') / 1000 - 110, 'KB', 1)),
  load('with the first answer, KB', 'page', 1000, 1, goal('≤ 110 KB', middle(recoup, 'page') / 1000 - 110, 'KB', 1)),
  load('and beside the page, KB', 'all', 1000, 1, none),
  load('first paint, ms', 'paint', 1, 0, goal('≤ Preact', later(preact, 'paint'), 'ms')),
  load('first answer tapped → second question, ms', 'shown', 1, 0,
    `${goal('< React', later(react, 'shown'), 'ms')}; ${goal('≤ ⅓ of SurveyJS', (ofSurvey - 1 / 3) * 100, '% of it', 1)}`),
  load('taps until then', 'taps', 1, 0, none),
  load('plan link → plan, ms', 'plan', 1, 0, none),
  rule('a plan, natively, µs', [values(natively, 'plan')], 2, goal('≤ 20 µs', middle(natively, 'plan') - 20, 'µs', 1)),
  rule('a plan, WebAssembly, µs', [values(inBrowser, 'plan')], 2, goal('≤ 60 µs', middle(inBrowser, 'plan') - 60, 'µs', 1)),
  rule('the same, processor 4 × slower, µs', [values(inBrowser, 'slowPlan')], 2),
  rule('link → page, natively, µs', [values(natively, 'page')], 2),
  rule('link → page, WebAssembly, µs', [values(inBrowser, 'page')], 2),
  rule('every path, natively, one core, processor time, s', [values(natively, 'walk', 1e3)], 2,
    goal('≤ 1 s', middle(natively, 'walk') / 1e3 - 1, 's', 2)),
  rule('every path, natively, all cores, wall time, s', [values(natively, 'walkOnAllCores', 1e3)], 2,
    goal('≤ 1 s', middle(natively, 'walkOnAllCores') / 1e3 - 1, 's', 2)),
  rule('every path, WebAssembly, s', [values(inBrowser, 'walk', 1e3)], 2),
  rule('unshipped: the action, µs', [values(natively, 'advise'), values(natively, 'jsonRules'), values(natively, 'zen')], 2),
  rule('unshipped: the whole plan, µs', [values(natively, 'unshipped')], 2),
];

const growth = natively[0].byRemedies.map(([listed, count], group) =>
  `${listed}: ${cell(natively.map(run => run.byRemedies[group][2]), 2)} µs (${count} plans)`);
const { paths, cases, decisions } = natively[0];
const installed = name => JSON.parse(readFileSync(join(import.meta.dirname, 'node_modules', name, 'package.json'))).version;
const locked = name => readFileSync(join(import.meta.dirname, 'Cargo.lock'), 'utf8').match(`name = "${name}"\nversion = "(.*)"`)[1];
const output = (...command) => execFileSync(command[0], command.slice(1), { encoding: 'utf8' }).trim();
const packages = ['survey-core', 'survey-js-ui', 'react', 'preact', 'esbuild', 'json-rules-engine', 'puppeteer-core'];
const busy = load => load.slice(0, 1).map(value => value.toFixed(1));

console.log(`
${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0].model}, load ${busy(loadBefore)} before and ${busy(loadAfter)} after;
commit ${output('git', 'describe', '--always', '--dirty')}; ${version}; Node ${process.version}; ${output('rustc', '--version')};
${packages.map(name => `${name} ${installed(name)}`).join(', ')}, yew ${locked('yew')}, zen-engine ${locked('zen-engine')}.
Median (least–most) of ${rounds} rounds; ${paths} paths, ${cases} of them timed; ${decisions} decisions, the same in every engine;
requests of Recoup to other hosts: ${strangers}. A plan by how many other remedies it lists, natively: ${growth.join('; ')}.

${table(['', 'Recoup', 'SurveyJS', 'React', 'Preact', 'Yew', 'json-rules-engine', 'zen-engine', 'goal'], rows)}
`);
