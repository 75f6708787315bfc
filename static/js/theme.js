// Light, dark, or as the device has it: known before the first paint. A frame takes it from its address, every other page from
// the device. The switch at the foot of the page is this script's alone.
(() => {
  const KEY = 'recoup.theme';
  const page = document.documentElement;
  const query = new URLSearchParams(location.search);
  const known = name => name === 'light' || name === 'dark' ? name : 'auto';
  const kept = () => { try { return localStorage.getItem(KEY); } catch { return null; } };
  // Where storage is denied the choice holds until the page is left.
  const keep = theme => { try { localStorage.setItem(KEY, theme); } catch { /* not kept */ } };
  const bars = [...document.querySelectorAll('meta[name=theme-color]')];
  const paint = theme => {
    page.dataset.theme = theme;
    for (const bar of bars) {
      const own = bar.dataset.bar;
      bar.media = theme === 'auto' ? `(prefers-color-scheme: ${own})` : theme === own ? 'all' : 'not all';
    }
    for (const choice of document.getElementsByName('theme')) choice.checked = choice.value === theme;
  };
  paint(known(query.has('embed') ? query.get('theme') : kept()));
  addEventListener('DOMContentLoaded', () => {
    const choices = document.querySelector('.theme fieldset');
    if (!choices) return;
    choices.hidden = false;
    paint(page.dataset.theme);
    choices.addEventListener('change', event => { keep(event.target.value); paint(event.target.value); });
    addEventListener('storage', event => { if (event.key === KEY) paint(known(event.newValue)); });
  });
})();
