// For a page with Recoup in a frame: the frame is as high as what it shows, and in sight when a new step begins.
(() => {
  const frames = () => [...document.querySelectorAll('iframe.recoup')];
  const steps = new WeakMap();
  addEventListener('message', event => {
    const frame = frames().find(frame => frame.contentWindow === event.source);
    const { height, step } = event.data?.recoup ?? {};
    if (!frame || !(height > 0) || !(step > 0)) return;
    const border = frame.offsetHeight - frame.clientHeight;
    frame.style.height = `${Math.min(height, 30000) + border}px`;
    const isNew = step !== (steps.get(frame) ?? 1);
    steps.set(frame, step);
    if (isNew && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
  });
  for (const frame of frames()) frame.contentWindow?.postMessage('recoup', '*');
})();
