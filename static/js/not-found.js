// A host shows this page at any depth, where a relative link leads astray: the site is the nearest folder above that has
// its manifest. It is looked for when a link is tapped. Answers in the address come along.
const nearest = async folder => {
  if (folder === '/' || (await fetch(`${folder}manifest.webmanifest`, { method: 'HEAD' })).ok) return folder;
  return nearest(folder.replace(/[^/]+\/$/, ''));
};
addEventListener('click', async event => {
  const wanted = event.target.closest('a')?.getAttribute('href');
  if (!wanted) return;
  event.preventDefault();
  const here = location.pathname.replace(/[^/]*$/, '');
  const place = wanted.startsWith('./') ? await nearest(here).catch(() => here) + wanted.slice(2) : wanted;
  location.href = place + location.hash;
});
