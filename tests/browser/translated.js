// Two frames show the page: the first is used, translated and added to before each step, the second only opens the same
// links and is what a fresh load shows. `walk` takes random steps and returns what differs.
const [used, fresh] = document.querySelectorAll('iframe');

const task = () => new Promise(resolve => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = resolve;
  port2.postMessage(null);
});

// Mulberry32: small, and the same in every engine.
const chance = seed => () => {
  seed = seed + 0x6D2B79F5 | 0;
  let bits = Math.imul(seed ^ seed >>> 15, 1 | seed);
  bits = bits + Math.imul(bits ^ bits >>> 7, 61 | bits) ^ bits;
  return ((bits ^ bits >>> 14) >>> 0) / 4294967296;
};

const find = (frame, selector) => [...frame.contentDocument.querySelectorAll(selector)];
const address = frame => frame.contentWindow.location.hash;
const isDrawn = frame => find(frame, '#app :is([data-question], [data-action]):not(.early *)').length > 0;

const until = async (what, holds) => {
  for (const end = performance.now() + 20000; performance.now() < end; await task()) if (holds()) return;
  throw new Error(`waited in vain for ${what} at ${address(used)} beside ${address(fresh)}`);
};

// Until the page has another address, or what another tab has stored; or a moment, if it stays where it is.
const turned = frame => new Promise(resolve => {
  const window = frame.contentWindow;
  const timer = setTimeout(resolve, 200);
  for (const event of ['hashchange', 'storage']) {
    window.addEventListener(event, () => { clearTimeout(timer); resolve(); }, { once: true });
  }
});

const load = async (frame, link) => {
  frame.src = 'about:blank';
  await new Promise(resolve => { frame.onload = resolve; });
  frame.src = `./${link}`;
  await until(`a load of ${link}`, () => frame.contentDocument?.querySelector('#app') && isDrawn(frame));
};

// As a browser translates: every text node is replaced by a new one in two `font` elements, but where that is forbidden.
const LEFT_ALONE = '[translate=no], .notranslate, script, style, textarea, font, [data-extension]';
const MARK = '\u2045';
const translate = frame => {
  const document = frame.contentDocument;
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement.closest(LEFT_ALONE)) continue;
    const isPicture = text.parentElement.namespaceURI.endsWith('svg');
    if (isPicture || text.parentElement.matches('title')) continue;
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
    inner.textContent = text.data.replace(/\S+/g, `$&${MARK}`);
    text.replaceWith(outer);
  }
};

// What password managers, spelling helpers and dark modes leave in a page.
const extend = frame => {
  const document = frame.contentDocument;
  const add = (place, where) => {
    const node = document.createElement('div');
    node.dataset.extension = '';
    node.textContent = 'added';
    place[where](node);
  };
  for (const field of document.querySelectorAll('#app :is(input, textarea)')) {
    field.dataset.extensionField = '';
    add(field, 'after');
    add(field, 'before');
  }
  for (const place of document.querySelectorAll('#app form, #page, #page > *, #app label, head, body')) {
    add(place, 'prepend');
    add(place, 'append');
  }
  document.documentElement.dataset.extensionMode = 'dark';
};
const clear = frame => find(frame, '[data-extension]').forEach(node => node.remove());

// The page as it stands, without what was done to it.
const seen = node => {
  if (node.nodeType === 3) return node.data.replaceAll(MARK, '');
  if (node.nodeType !== 1 || node.matches('[data-extension]')) return '';
  const inner = node.matches('[data-status]') ? '' : [...node.childNodes].map(seen).join('');
  if (node.matches('font')) return inner;
  const names = node.getAttributeNames().filter(name => name !== 'open' && !name.startsWith('data-extension')).sort();
  const attributes = names.map(name => ` ${name}="${node.getAttribute(name)}"`).join('');
  const isFilled = node.matches('input, textarea') && !node.closest('#page').querySelector('[data-error]');
  const state = isFilled ? ` {${node.value} ${node.checked ?? ''}}` : '';
  return `<${node.localName}${attributes}${state}>${inner}\n`;
};
const page = frame => `${frame.contentDocument.title.replaceAll(MARK, '')}\n${find(frame, '#page').map(seen).join('')}`;

const difference = (one, other) => {
  const [left, right] = [one.split('\n'), other.split('\n')];
  const line = left.findIndex((text, line) => text !== right[line]);
  return `shows ${JSON.stringify(left[line])}, a fresh load ${JSON.stringify(right[line])}`;
};

const WRONG = { amount: ['', '-4', 'much', '1.234'], country: ['', 'Atlantis'], currency: ['', 'Taler'], day: ['', '2031-01-01'] };
const RIGHT = { amount: ['20', '150'], country: ['DE', 'GB', 'US', 'BR', 'JP'], currency: ['EUR', 'GBP'], day: [1, 8, 30, 130] };

const walk = async (seed, steps) => {
  const random = chance(seed);
  const one = list => list[Math.floor(random() * list.length)];
  const day = ago => new Date(Date.UTC(2026, 2, 10) - ago * 86400000).toISOString().slice(0, 10);

  const click = async element => {
    const leads = element.closest('a')?.hash ?? address(used);
    const turn = leads === address(used) ? task() : turned(used);
    element.click();
    await turn;
  };
  const fill = async form => {
    const field = form.querySelector('#answer');
    const kind = field.type === 'date' ? 'day' : field.name;
    const isWrong = random() < 0.4;
    const value = one((isWrong ? WRONG : RIGHT)[kind]);
    field.value = typeof value === 'number' ? day(value) : value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const turn = turned(used);
    form.requestSubmit();
    await turn;
  };
  const back = async () => { const turn = turned(used); used.contentWindow.history.back(); await turn; };
  const keep = async form => { form.querySelector('[name=name]').value = one(['Lamp', 'Red shoes', 'Drone']); form.requestSubmit(); };
  const elsewhere = async () => {
    const store = fresh.contentWindow.localStorage;
    const kept = store.getItem('recoup.orders') ?? '';
    if (!kept) return;
    store.setItem('recoup.orders', kept.replace(/"name":"[^"]*"/, `"name":"Other tab ${Math.floor(random() * 100)}"`));
    await turned(used);
  };

  const actions = () => {
    const all = selector => find(used, `#app ${selector}`);
    const question = all('form[data-question]');
    const tap = (weight, elements) => elements.length ? [[weight, () => click(one(elements))]] : [];
    return [
      ...tap(6, all('a.choice')),
      ...question.length ? [[20, () => fill(question[0])]] : [],
      ...tap(2, all('.change a')),
      ...tap(2, all('[data-rung] a')),
      ...tap(3, all('[data-change] a')),
      ...tap(1, all('[data-back]')),
      ...tap(2, all('[data-tick]')),
      ...tap(1, all('a.case-name')),
      ...tap(0.3, all('[data-do=forget]')),
      ...tap(1, all('.again, .brand')),
      ...all('form.inline').map(form => [1, () => keep(form)]),
      [1, back],
      [0.5, elsewhere],
    ];
  };
  const step = async () => {
    const possible = actions();
    let left = random() * possible.reduce((sum, [weight]) => sum + weight, 0);
    const [, action] = possible.find(([weight]) => (left -= weight) < 0) ?? possible.at(-1);
    await action();
    await task();
    // Going back may lead out of the app.
    if (used.contentDocument.querySelector('#app')) await until('a page', () => isDrawn(used)); else await load(used, '#v=1');
  };
  const refresh = async (isLoad) => {
    const link = address(used);
    if (isLoad) return load(fresh, link);
    const window = fresh.contentWindow;
    if (link === address(fresh)) window.dispatchEvent(new Event('storage'));
    else { const turn = turned(fresh); window.location.replace(window.location.href.split('#')[0] + (link || '#')); await turn; }
    return task();
  };

  const differences = [];
  const kinds = {};
  await load(used, '#v=1');
  await load(fresh, '#v=1');
  for (let number = 0; number < steps && differences.length < 5; number += 1) {
    translate(used);
    extend(used);
    const before = address(used);
    await step();
    await refresh(number % 25 === 24);
    await until('the words of plans', () => !find(used, '[data-wait=coming]').length && !find(fresh, '[data-wait=coming]').length);
    let [left, right] = [page(used), page(fresh)];
    // Only a difference that stays is one. A busy browser may go back only after the other frame has been turned.
    for (const end = performance.now() + 5000; left !== right && performance.now() < end;) {
      if (address(used) !== address(fresh)) await refresh(false);
      await new Promise(resolve => setTimeout(resolve, 20));
      [left, right] = [page(used), page(fresh)];
    }
    if (left !== right) differences.push(
      `step ${number} from ${before} to ${address(used)} beside ${address(fresh)}: ${difference(left, right)}`,
    );
    const kind = find(used, '#app [data-preview]').length ? 'preview' : find(used, '#app [data-error]').length ? 'error'
      : find(used, '#app li[data-order]').length ? 'kept' : find(used, '#app [data-action]').length ? 'plan' : 'question';
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    clear(used);
  }
  const errors = [used, fresh].flatMap(frame => frame.contentWindow.errors ?? ['nobody listened']);
  return { differences, errors, kinds };
};
