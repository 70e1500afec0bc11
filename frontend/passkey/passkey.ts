/**
 * Pages before the door with a button that asks the device for a passkey. What the device answers goes with the form, as a page
 * without this script would send one. Where the browser has no passkeys the button is not shown.
 */
import { answer, read } from './options';

const able = 'PublicKeyCredential' in window && 'credentials' in navigator;

async function ask(form: HTMLFormElement) {
  const problem = form.querySelector<HTMLElement>('[role=alert]');
  const publicKey = read(JSON.parse(form.dataset.options ?? '{}'));
  if (problem) problem.hidden = true;
  try {
    const credential =
      form.dataset.passkey === 'create'
        ? await navigator.credentials.create({ publicKey: publicKey as PublicKeyCredentialCreationOptions })
        : await navigator.credentials.get({ publicKey: publicKey as PublicKeyCredentialRequestOptions });
    const field = form.elements.namedItem('answer') as HTMLInputElement;
    field.value = answer(credential as PublicKeyCredential);
    form.submit();
  } catch {
    // The person said no, or the device knows no passkey for this place: browsers do not say which.
    if (problem) problem.hidden = false;
  }
}

if (able) {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void ask(form);
    });
  }
  for (const note of document.querySelectorAll<HTMLElement>('[data-passkey-missing]')) note.hidden = true;
}
