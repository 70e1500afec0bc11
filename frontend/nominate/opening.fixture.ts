import type { Opening } from './opening';

export const NOTEBOOK = { nominee: 7, name: 'Notebook', domain: 'notebook.example', reason: 'Warm paper.' };
export const LAMP = { nominee: 8, name: 'Lamp', domain: 'lamp.example', reason: '' };
export const OPENING: Opening = {
  key: 'year',
  language: 'en',
  texts: { offline: 'No connection.', added: '{0} is added.', already: '{0} was there.', 'found.many': '{0} shops' },
  closes: '1 December',
  most: 3,
  longestReason: 500,
  lines: [NOTEBOOK],
};
