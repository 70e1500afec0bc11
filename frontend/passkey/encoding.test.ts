import { describe, expect, it } from 'vitest';
import { bytes, text } from './encoding';

describe('bytes in WebAuthn’s JSON', () => {
  it('use the two signs that addresses allow, and no padding', () => {
    expect(text(Uint8Array.of(0xfb, 0xff).buffer)).toBe('-_8');
    expect([...bytes('-_8')]).toEqual([0xfb, 0xff]);
  });

  it('come back as they were, whatever their number', () => {
    for (let length = 0; length < 70; length++) {
      const all = Uint8Array.from({ length }, (_, at) => (at * 37 + length) % 256);
      expect([...bytes(text(all.buffer))]).toEqual([...all]);
    }
  });
});
