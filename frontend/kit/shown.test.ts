import { expect, test, vi } from 'vitest';
import { shown } from './shown';

class Lamp {
  @shown lit = false;
  @shown name = 'lamp';

  constructor(readonly host: { requestUpdate(): void }) {}
}

const host = { requestUpdate: vi.fn() };

test('another value has the element drawn again, the same value does not', () => {
  const lamp = new Lamp(host);
  host.requestUpdate.mockClear();
  lamp.lit = false;
  expect(host.requestUpdate).not.toHaveBeenCalled();

  lamp.lit = true;
  expect(host.requestUpdate).toHaveBeenCalledTimes(1);
});

test('each has values of its own, as has each field', () => {
  const [lamp, other] = [new Lamp(host), new Lamp(host)];
  lamp.lit = true;

  expect([lamp.lit, lamp.name, other.lit]).toEqual([true, 'lamp', false]);
});
