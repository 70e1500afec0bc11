/**
 * Offers the reader's own way of sharing beside the plain address and the pictures, which are there without this script: the sheet of
 * the phone where there is one, and the clipboard.
 */
const row = document.querySelector<HTMLElement>('[data-share]');
const url = row?.dataset.share ?? location.href;

function offer(act: string, does: (button: HTMLButtonElement) => Promise<void>) {
  const button = row?.querySelector<HTMLButtonElement>(`[data-act=${act}]`);
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    // Who closes the sheet has not failed.
    does(button).catch(() => undefined);
  });
}

if ('share' in navigator) offer('share', () => navigator.share({ title: row?.dataset.title, url }));
if (navigator.clipboard)
  offer('copy', async (button) => {
    await navigator.clipboard.writeText(url);
    button.textContent = button.dataset.done ?? url;
  });
