import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FrameContent } from './frame/content';
import { TopElement } from './laurel-top';

const link = (label: string, here = false) => ({ address: `/${label}`, label, here, door: false });
const CONTENT: FrameContent = {
  home: '/',
  wreath: 'M0 0',
  place: 'Stationers',
  menu: {
    person: 'Mina',
    label: 'Menu',
    ways: [link('profile')],
    languages: { label: 'Language', picks: [{ key: 'ko', label: '한국어', lang: 'ko', chosen: false }] },
    themes: { label: 'Theme', picks: [{ key: 'dark', label: 'Dark', chosen: true }] },
    leave: 'Sign out',
  },
  connection: { online: 'Online', offline: 'Offline', reconnecting: 'Trying', busy: 'Busy' },
  deskLabel: 'Desk',
  desk: [link('ballots', true), link('results')],
};

let element: TopElement;
const server = { speak: vi.fn(), wear: vi.fn(), leave: vi.fn() };

beforeEach(async () => {
  element = new TopElement();
  element.$server = server;
  document.body.append(element);
  await show(CONTENT);
});

afterEach(() => element.remove());

async function show(content: FrameContent): Promise<void> {
  element.show(content);
  await element.updateComplete;
}

const details = () => element.querySelector('details')!;

function open(): void {
  details().setAttribute('open', '');
}

test('the page that is shown is marked among those of the desk', () => {
  const marked = [...element.querySelectorAll('nav a')].map((it) => it.getAttribute('aria-current'));

  expect(marked).toEqual(['page', null]);
});

test('without a menu there is a way in', async () => {
  await show({ ...CONTENT, menu: undefined, wayIn: { ...link('sign-in'), door: true }, desk: [] });

  expect(element.querySelector('details')).toBeNull();
  expect(element.querySelector('nav')).toBeNull();
  expect(element.querySelector('.laurel-way-in')!.hasAttribute('router-ignore')).toBe(true);
});

test('escape closes the menu and leaves the focus on it', () => {
  open();
  element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));

  expect(details().hasAttribute('open')).toBe(false);
  expect(document.activeElement).toBe(element.querySelector('summary'));
});

test('a press beside the menu closes it, one within does not', () => {
  open();
  element.querySelector('hr')!.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  expect(details().hasAttribute('open')).toBe(true);

  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  expect(details().hasAttribute('open')).toBe(false);
});

test('it listens again after Flow has moved it within the page', () => {
  element.remove();
  document.body.append(element);
  open();
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));

  expect(details().hasAttribute('open')).toBe(false);
});

test('a chosen language is the one that the server is asked for', () => {
  server.speak.mockReturnValue(new Promise(() => undefined));
  element.querySelector<HTMLButtonElement>('[lang=ko]')!.click();

  expect(server.speak).toHaveBeenCalledWith('ko');
});

test('Flow reports a lost network in the words of the page', async () => {
  const connectionIndicator = {};
  Object.assign(window, { Vaadin: { connectionIndicator } });
  await show(CONTENT);

  expect(connectionIndicator).toEqual({ onlineText: 'Online', offlineText: 'Offline', reconnectingText: 'Trying' });
});

test('a server that is busy is not said to be away, until it is', async () => {
  const connectionIndicator = {};
  Object.assign(window, { Vaadin: { connectionIndicator } });
  await show(CONTENT);

  window.dispatchEvent(new CustomEvent('laurel-busy', { detail: true }));
  expect(connectionIndicator).toMatchObject({ reconnectingText: 'Busy' });

  window.dispatchEvent(new CustomEvent('laurel-busy', { detail: false }));
  expect(connectionIndicator).toMatchObject({ reconnectingText: 'Trying' });
});
