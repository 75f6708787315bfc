// Until the program has come, answers to the first question lead to pages that were drawn when the site was built: they wait in
// templates. An answer beyond those stands in the address until the program takes over.
(() => {
  let [start, title] = [null, ''];
  addEventListener('hashchange', () => {
    const page = document.querySelector('#page.early');
    if (!page || page.closest('.deep')) return;
    const main = page.querySelector('main');
    const next = [...document.querySelectorAll('template[data-early]')].find(next => next.dataset.early === location.hash);
    const isStart = /^(#(v=1)?)?$/.test(location.hash);
    if (!next && !(isStart && start)) return;
    if (!start) [start, title] = [[...main.childNodes], document.title];
    main.replaceChildren(...isStart ? start : [next.content.cloneNode(true)]);
    page.dataset.shown = location.hash;
    document.title = next?.dataset.title ?? title;
    scrollTo(0, 0);
    main.querySelector('[data-focus]').focus();
  });
})();
