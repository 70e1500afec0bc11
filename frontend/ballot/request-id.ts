/** Names one request, so that the server takes a repeated one only once. */
export function newRequestId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((it) => it.toString(16).padStart(2, '0')).join('');
}
