const HEARD = 'laurel-busy';

/** Flow sends a call that was not taken again by itself; whether the server was busy or away is to be seen on the request alone. */
const { open } = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...asked: unknown[]): void {
  this.addEventListener('loadend', () => {
    const busy = this.status === 503 && this.getResponseHeader('Laurel-Busy') !== null;
    if (busy || this.status === 0) window.dispatchEvent(new CustomEvent(HEARD, { detail: busy }));
  });
  Reflect.apply(open, this, asked);
};

/** Tells of each call that was not taken: true where the server asks to come again, false where it cannot be reached. */
export function hearBusy(listener: (busy: boolean) => void): () => void {
  const heard = (event: Event) => listener((event as CustomEvent<boolean>).detail);
  window.addEventListener(HEARD, heard);
  return () => window.removeEventListener(HEARD, heard);
}
