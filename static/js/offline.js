// This page stands at the address of the one that could not be loaded, or at its own.
const again = () => location.pathname.endsWith('/offline.html') ? location.replace(`./${location.hash}`) : location.reload();
addEventListener('online', again);
addEventListener('click', event => {
  if (!event.target.closest('[data-again]')) return;
  event.preventDefault();
  again();
});
