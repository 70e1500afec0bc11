import { expect, test } from 'vitest';
import { element, open, part, rest, server, type } from './element.fixture';

test('a search waits for a pause in typing', async () => {
  await open();
  server.search.mockResolvedValue([{ shop: 1, name: 'Lamp' }]);
  type('#query', 'la');
  await rest(200);
  type('#query', 'lamp ');
  await rest(300);

  expect(server.search.mock.calls).toEqual([['lamp']]);
  expect(part('.row span').textContent).toBe('Lamp');
});

test('an answer to an older search does not replace that to a newer one', async () => {
  await open();
  server.search.mockImplementationOnce(
    () => new Promise((done) => setTimeout(() => done([{ shop: 1, name: 'Old' }]), 1_000)),
  );
  server.search.mockResolvedValueOnce([{ shop: 2, name: 'New' }]);
  type('#query', 'a');
  await rest(300);
  type('#query', 'ab');
  await rest(2_000);

  expect(part('.row span').textContent).toBe('New');
});

test('an emptied search field shows nothing', async () => {
  await open();
  server.search.mockResolvedValue([{ shop: 1, name: 'Lamp' }]);
  type('#query', 'lamp');
  await rest(300);
  type('#query', ' ');
  await rest(300);

  expect(element.hits).toBeUndefined();
  expect(server.search).toHaveBeenCalledTimes(1);
});

test('enter searches at once, but not while an input method composes', async () => {
  await open();
  server.search.mockResolvedValue([]);
  type('#query', '노트');
  part('#query').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true }));
  await rest(0);
  expect(server.search).not.toHaveBeenCalled();

  part('#query').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  await rest(0);
  expect(server.search.mock.calls).toEqual([['노트']]);
});
