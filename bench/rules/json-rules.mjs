// The decision for an order that is not shipped, for json-rules-engine: the first line that fits wins, so each has a priority
// of its own, and the engine stops at the first hit.
import { readFileSync } from 'node:fs';
import { Engine } from 'json-rules-engine';

const LAW = (
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO ' +
  'AX GF GP MF MQ RE YT GB BR KR'
).split(' ');

const is = (fact, value, operator = 'equal') => ({ fact, operator, value });
const lines = [
  ['claim-paypal', is('problem', 'too-slow'), is('pay', 'paypal'), is('paidAgo', 166, 'greaterThanInclusive'),
    is('paidAgo', 180, 'lessThanInclusive')],
  ['cancel-order', is('cancel', 'not-asked')],
  ['wait', is('cancel', 'asked'), is('askedAgo', 3, 'lessThanInclusive')],
  ['contact-support', is('cancel', 'asked')],
  ['use-legal-right', is('country', LAW, 'in')],
  ['contact-support'],
];

function engine() {
  const rules = lines.map(([type, ...all], place) => ({ conditions: { all }, event: { type }, priority: lines.length - place }));
  const engine = new Engine(rules);
  engine.on('success', () => engine.stop());
  return engine;
}

/** Microseconds a decision, one figure a round; throws if any decision differs from Recoup's. */
export async function timeJsonRules(file, rounds) {
  const cases = readFileSync(file, 'utf8').trim().split('\n').map(line => JSON.parse(line));
  const rules = engine();
  for (const { facts, action } of cases) {
    const { events } = await rules.run(facts);
    if (events[0]?.type !== action) throw new Error(`${JSON.stringify(facts)}: ${events[0]?.type}, not ${action}`);
  }
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    for (const { facts } of cases) await rules.run(facts);
    times.push((performance.now() - started) * 1000 / cases.length);
  }
  return times;
}
