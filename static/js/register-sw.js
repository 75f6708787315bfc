// Once the page runs and the device is idle: keeps the whole site on it, and says when a newer version is there. Not in a frame:
// there it would be kept once more for every site around it.
(() => {
  if (parent !== window) return;
  const idle = globalThis.requestIdleCallback ?? (task => setTimeout(task, 1000));
  const program = () => document.querySelector('link[rel=modulepreload]')?.href;
  const say = () => { document.querySelector('.update p').hidden = false; };
  const { serviceWorker: workers } = navigator;
  const hear = () => workers.addEventListener('controllerchange', say);
  // A page that was kept hears of a newer version from its first moment; one that was loaded past it, as soon as it knows.
  const isKept = Boolean(workers?.controller);
  if (isKept) hear();
  const keep = async () => {
    if (!workers) return;
    if (!isKept && (await workers.getRegistration())?.active) hear();
    await workers.register('sw.js');
    (await workers.ready).active.postMessage(program());
  };
  // Where it is denied nothing is kept, and nothing else changes.
  addEventListener('app', event => event.detail && idle(() => keep().catch(() => {})), { once: true });
  addEventListener('click', event => { if (event.target.closest('[data-update]')) location.reload(); });
})();
