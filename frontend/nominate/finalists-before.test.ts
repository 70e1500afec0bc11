import { expect, test } from 'vitest';
import { element, LAMP, NOTEBOOK, open, OPENING, part, rest, server } from './element.fixture';

const before = [
  { shop: 1, name: 'Lamp', domain: 'lamp.example' },
  { shop: 2, name: 'Notebook', domain: 'notebook.example' },
  { shop: 3, name: 'Ogre' },
];
const names = () =>
  [...element.renderRoot.querySelectorAll('[aria-labelledby=before] li > span')].map(
    (it) => it.firstChild!.nextSibling!.textContent,
  );

test('a year of one suggests nobody', async () => {
  await open();

  expect(part('[aria-labelledby=before]')).toBeNull();
  expect(part('#before-show')).toBeNull();
});

test('last time’s finalists are offered in their order, without those on my list', async () => {
  await open({ ...OPENING, finalistsBefore: before });
  expect(names()).toEqual(['Lamp', 'Ogre']);
  server.nominate.mockResolvedValue({ lines: [NOTEBOOK, LAMP] });
  part('[aria-labelledby=before] li button').click();
  await rest(0);

  expect(server.nominate.mock.calls).toEqual([[1]]);
  expect(names()).toEqual(['Ogre']);
});

test('who hides them sees them no more on this device, until they are asked for', async () => {
  await open({ ...OPENING, finalistsBefore: before });
  part('[aria-labelledby=before] > button').click();
  await rest(0);
  expect(names()).toEqual([]);
  expect(element.shadowRoot!.activeElement!.id).toBe('before-show');

  element.remove();
  await open({ ...OPENING, key: 'another category', finalistsBefore: before });
  expect(names()).toEqual([]);

  part('#before-show').click();
  await rest(0);
  expect(names()).toEqual(['Lamp', 'Ogre']);
});

test('with as many as there can be nobody is suggested', async () => {
  await open({ ...OPENING, most: 1, finalistsBefore: before });

  expect(part('[aria-labelledby=before]')).toBeNull();
});
