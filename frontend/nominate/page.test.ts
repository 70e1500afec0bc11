import { expect, test, vi } from 'vitest';
import { element, LAMP, NOTEBOOK, open, OPENING, part, rest, server, type } from './element.fixture';

test('a shop that was added is asked for a reason', async () => {
  await open();
  server.nominate.mockResolvedValue({ lines: [NOTEBOOK, LAMP] });
  element.add({ shop: 1, name: 'Lamp' });
  await rest(0);

  expect(part('[role=status]').textContent).toBe('Lamp is added.');
  expect(element.shadowRoot!.activeElement!.id).toBe('reason-8');
});

test('a new shop that was added leaves its fields empty, also for the next visit', async () => {
  await open();
  server.nominateNew.mockResolvedValue({ lines: [NOTEBOOK, LAMP] });
  type('#address', 'lamp.example');
  type('#name', 'Lamp');
  expect(localStorage.getItem('laurel-nominate/year')).toContain('lamp.example');
  part('form').dispatchEvent(new Event('submit', { cancelable: true }));
  await rest(0);

  expect(server.nominateNew.mock.calls).toEqual([['lamp.example', 'Lamp']]);
  expect(part<HTMLInputElement>('#address').value).toBe('');
  expect(localStorage.getItem('laurel-nominate/year')).toBe('{}');
});

test('what could not be added stays as it was typed', async () => {
  await open();
  server.nominateNew.mockRejectedValue(new Error('no network'));
  type('#address', 'lamp.example');
  part('form').dispatchEvent(new Event('submit', { cancelable: true }));
  await rest(0);

  expect(part('[role=alert]').textContent).toBe('No connection.');
  expect(part<HTMLInputElement>('#address').value).toBe('lamp.example');
});

test('a nomination that is taken off takes its unsent reason with it', async () => {
  await open();
  server.remove.mockResolvedValue({ lines: [] });
  type('#reason-7', 'Ink.');
  part('.clear').click();
  await rest(0);

  expect(server.remove.mock.calls).toEqual([[7]]);
  expect(localStorage.getItem('laurel-nominate/year')).toBe('{}');
  expect(element.shadowRoot!.activeElement!.id).toBe('mine');
});

test('with as many nominations as the rules allow there is no search and no form', async () => {
  await open({ ...OPENING, most: 1 });

  expect(part('#query')).toBeNull();
  expect(part('form')).toBeNull();
});

test('a shop that is on the list already is not said to be added', async () => {
  await open();
  server.nominate.mockResolvedValue({ lines: [NOTEBOOK] });
  element.add({ shop: 1, name: 'Notebook' });
  await rest(0);

  expect(part('[role=status]').textContent).toBe('Notebook was there.');
  expect(element.shadowRoot!.activeElement!.id).toBe('mine');
});

test('what went wrong is brought into view', async () => {
  await open();
  const shown = vi.fn();
  Element.prototype.scrollIntoView = function () {
    shown(this.textContent);
  };
  server.nominateNew.mockResolvedValue({ refused: 'No shop of its own.' });
  type('#address', 'lamp.example');
  part('form').dispatchEvent(new Event('submit', { cancelable: true }));
  await rest(0);

  expect(shown).toHaveBeenCalledWith('No shop of its own.');
});
