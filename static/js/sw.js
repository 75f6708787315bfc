// Keeps the whole site on the device. The build writes the list of its files, each with its hash: a file of another version is
// not taken, so what is kept is always of one version.
const VERSION = '{version}';
const FILES = {
{files}
};
// Another copy of the site may stand beside this one, in another folder.
const OURS = `recoup ${registration.scope} `;
const CACHE = OURS + VERSION;

const at = name => new URL(name, registration.scope).href;
const isNamedByContent = name => /[-_.][0-9a-f]{16,}[-_.]/.test(name);

const load = async name => {
  const kept = isNamedByContent(name) && await caches.match(at(name));
  if (kept) return kept;
  const cache = isNamedByContent(name) ? 'default' : 'no-cache';
  const response = await fetch(at(name), { cache, integrity: FILES[name] });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  // A browser does not show a page that its host has led to from another address.
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
};

// One file after the other: whoever reads meanwhile may need the line.
const keep = async () => {
  const cache = await caches.open(CACHE);
  for (const name of Object.keys(FILES)) await cache.put(at(name), await load(name));
};

const answer = async request => {
  const address = new URL(request.url);
  address.search = address.hash = '';
  const name = address.href.replace(/\/index\.html$/, '/');
  const isPage = request.mode === 'navigate';
  const cache = await caches.open(CACHE);
  // A page that was loaded before an update goes on with the files of its own version. Some hosts leave `.html` out.
  const found = await cache.match(name) ?? await (isPage ? cache.match(`${name}.html`) : caches.match(name));
  if (found) return found;
  try {
    return await fetch(request);
  } catch (error) {
    const page = isPage && await cache.match(at('offline.html'));
    if (page) return page;
    throw error;
  }
};

// Older versions go when the only page that is open is one that runs on this one.
const tidy = async program => {
  const pages = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.length > 1 || !Object.keys(FILES).some(name => at(name) === program)) return;
  for (const name of await caches.keys()) if (name.startsWith(OURS) && name !== CACHE) await caches.delete(name);
};

addEventListener('install', event => {
  const undo = async error => { await caches.delete(CACHE); throw error; };
  // No page waits for another to be closed: each goes on with its own files, and the next one loaded is new.
  event.waitUntil(keep().then(() => skipWaiting(), undo));
});
addEventListener('activate', event => event.waitUntil(clients.claim()));
addEventListener('message', event => event.waitUntil(tidy(event.data)));
addEventListener('fetch', event => {
  const { request } = event;
  if (request.method === 'GET' && new URL(request.url).origin === location.origin) event.respondWith(answer(request));
});
