/** Counts down on a button until another mail may be asked for. Without it the button works at once, and the server bounds it. */
const button = document.querySelector<HTMLButtonElement>('button[data-seconds]');
if (button) {
  const ready = button.textContent ?? '';
  const end = performance.now() + Number(button.dataset.seconds) * 1000;
  const tick = () => {
    const left = Math.ceil((end - performance.now()) / 1000);
    button.disabled = left > 0;
    button.textContent = left > 0 ? (button.dataset.waiting ?? '').replace('#', String(left)) : ready;
    if (left > 0) setTimeout(tick, 250);
  };
  tick();
}
