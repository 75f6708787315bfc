// Cold loads on a slow phone: bytes, first paint, a tap on the first answer until the second question, a link until its plan.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { place } from './build.mjs';
import { serve } from './serve.mjs';

const slowness = 4;
const network = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const screen = { width: 360, height: 740, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

const bare = { first: '#first', second: '#second' };
export const pages = {
  recoup: {
    first: '[data-question="stage"] [data-answer]',
    second: '[data-question="problem"]',
    link: '#v=1&stage=delivered&problem=defective&delivered=2026-11-20&seller=no-answer&pay=paypal&paid=2026-11-01&country=DE&today=2026-11-23',
    plan: '[data-action]',
  },
  surveyjs: {
    first: '[data-name="stage"] input',
    second: '[data-name="problem"] input',
    link: '#stage=delivered&problem=defective&delivered=2026-11-20&pay=paypal&country=DE',
    plan: '#plan',
  },
  react: bare,
  preact: bare,
  yew: bare,
};

/** The browser of the tests, wherever it is. */
export function launch() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = process.env.PATH.split(delimiter);
  const found = names.flatMap(name => folders.map(folder => join(folder, name))).find(existsSync);
  if (!found) throw new Error('The bench needs Chromium.');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync',
    '--disable-quic', '--no-first-run'];
  return puppeteer.launch({ executablePath: found, args, protocolTimeout: 300000 });
}

/** Every page once a round, in turn, so that what else the machine does falls on all of them. A round before them warms up, and
 * loads without a tap. */
export async function measureLoads(browser, rounds, say) {
  const hosts = {};
  for (const name of Object.keys(pages)) hosts[name] = await serve(place(name));
  const runs = Object.fromEntries(Object.keys(pages).map(name => [name, []]));
  const untapped = {};
  for (const [name, { first }] of Object.entries(pages)) {
    untapped[name] = (await visit(browser, hosts[name], '', { shown: first })).page;
  }
  for (let round = 1; round <= rounds; round += 1) {
    for (const [name, { first, second, link, plan }] of Object.entries(pages)) {
      const run = await visit(browser, hosts[name], '', { first, shown: second });
      if (link) run.plan = (await visit(browser, hosts[name], link, { shown: plan })).shown;
      runs[name].push({ ...run, untapped: untapped[name] });
    }
    say(`cold loads: round ${round} of ${rounds}`);
  }
  Object.values(hosts).forEach(host => host.close());
  return runs;
}

async function visit(browser, host, fragment, wanted) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(screen);
  const session = await page.createCDPSession();
  const traffic = await watchTraffic(session, host);
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  await page.evaluateOnNewDocument(tapAndWatch, wanted);
  await page.goto(host.address + fragment, { waitUntil: 'domcontentloaded', timeout: 120000 }).catch(rethrow(host.address));
  await page.waitForFunction('globalThis.bench?.shown', { timeout: 120000, polling: 250 });
  const seen = await page.evaluate('bench');
  await traffic.quiet();
  await context.close();
  return { ...seen, ...traffic.bytes() };
}

const rethrow = address => error => {
  throw new Error(`${address}: ${error.message}`);
};

/** What the page itself fetched, and what left the server in all: a service worker fetches beside the page. */
async function watchTraffic(session, host) {
  let [page, last] = [0, Date.now()];
  const [before, others] = [host.sent.bytes, []];
  const note = () => (last = Date.now());
  session.on('Network.requestWillBeSent', ({ request }) => {
    note();
    if (!request.url.startsWith(host.address) && !/^(data|blob):/.test(request.url)) others.push(request.url);
  });
  session.on('Network.dataReceived', note);
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    note();
    page += encodedDataLength;
  });
  await session.send('Network.enable');
  const quiet = async () => {
    let sent = host.sent.bytes;
    while (Date.now() - last < 1500) {
      await new Promise(later => setTimeout(later, 250));
      if (host.sent.bytes !== sent) note();
      sent = host.sent.bytes;
    }
  };
  return { quiet, bytes: () => ({ page, all: host.sent.bytes - before, others }) };
}

/** Runs in the page, from before its first script. Looks once a frame, as an eye would. */
function tapAndWatch({ first, shown }) {
  if (globalThis.top !== globalThis) return;
  const visible = selector => selector && [...document.querySelectorAll(selector)].find(found => found.checkVisibility());
  const firstPaint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  let [taps, tapped] = [0, -Infinity];
  const look = () => {
    if (visible(shown)) {
      const seen = performance.now();
      // It is painted with this frame; a first paint that comes with it is known a frame later.
      requestAnimationFrame(() => requestAnimationFrame(() => {
        globalThis.bench = { shown: seen, paint: firstPaint(), taps };
      }));
      return;
    }
    const answer = visible(first);
    if (answer && firstPaint() !== undefined && performance.now() - tapped >= 50) {
      tapped = performance.now();
      taps += 1;
      // What a browser makes of a tap; SurveyJS goes on to the next page only after a press.
      for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
        answer.dispatchEvent(new MouseEvent(kind, { bubbles: true }));
      }
      answer.click();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
