import { describe, expect, it } from 'vitest';
import { answer, read } from './options';

const buffer = (...all: number[]) => Uint8Array.of(...all).buffer;

describe('a question to a device', () => {
  it('reaches the browser with bytes where the server wrote text', () => {
    const options = read({
      challenge: 'AQI',
      rpId: 'laurel.example',
      user: { id: 'Aw', name: 'a@b.example', displayName: 'A' },
      excludeCredentials: [{ id: 'BA', type: 'public-key' }],
    });

    expect(options).toEqual({
      challenge: Uint8Array.of(1, 2),
      rpId: 'laurel.example',
      user: { id: Uint8Array.of(3), name: 'a@b.example', displayName: 'A' },
      allowCredentials: [],
      excludeCredentials: [{ id: Uint8Array.of(4), type: 'public-key' }],
    });
  });
});

describe('an answer', () => {
  const of = (response: object) =>
    JSON.parse(answer({ id: 'AQ', rawId: buffer(1), type: 'public-key', response } as unknown as PublicKeyCredential));

  it('of a new passkey holds what the server keeps', () => {
    const made = of({
      clientDataJSON: buffer(2),
      attestationObject: buffer(3),
      getTransports: () => ['usb'],
    });

    expect(made.rawId).toBe('AQ');
    expect(made.response).toEqual({ clientDataJSON: 'Ag', attestationObject: 'Aw', transports: ['usb'] });
  });

  it('of a known one holds what proves the person, and who that is where the device says so', () => {
    const shown = { clientDataJSON: buffer(2), authenticatorData: buffer(4), signature: buffer(5) };

    expect(of({ ...shown, userHandle: null }).response).toEqual({
      clientDataJSON: 'Ag',
      authenticatorData: 'BA',
      signature: 'BQ',
    });
    expect(of({ ...shown, userHandle: buffer(6) }).response.userHandle).toBe('Bg');
  });
});
