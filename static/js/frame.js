// In a frame: tells the page around how high this one is and how many steps it has shown, and nothing else.
(() => {
  if (!new URLSearchParams(location.search).has('embed')) return;
  const page = document.documentElement;
  page.dataset.embed = '';
  // In a high frame the end of the window is far from what was tapped; what became of a tap is said beside it.
  addEventListener('click', event => {
    const below = event.target.getBoundingClientRect().bottom + scrollY;
    page.style.setProperty('--tapped', `${Math.round(below)}px`);
  }, true);
  if (parent === window) return;
  let step = 1;
  const tell = () => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    parent.postMessage({ recoup: { height, step } }, '*');
  };
  new ResizeObserver(tell).observe(page);
  addEventListener('hashchange', () => { step += 1; requestAnimationFrame(tell); });
  // A script around that comes late asks for what it has missed.
  addEventListener('message', event => { if (event.source === parent && event.data === 'recoup') tell(); });
})();
