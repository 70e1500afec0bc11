import { beforeEach, expect, test, vi } from 'vitest';
import './keep-focus';

const pause = () => new Promise((done) => setTimeout(done, 250));

beforeEach(() => {
  document.body.innerHTML = '<main id="content"></main>';
});

function show(inner: string): HTMLElement {
  const main = document.getElementById('content')!;
  main.innerHTML = inner;
  return main;
}

test('a button that is drawn anew keeps the focus', async () => {
  show('<button>One</button><button aria-label="Move: two">Move</button>').querySelectorAll('button')[1].focus();
  show('<button>One</button><button aria-label="Move: one">Move</button><button aria-label="Move: two">Move</button>');
  await pause();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move: two');
});

test('where what was pressed is gone, the content has the focus and the page does not jump', async () => {
  const main = show('<button>Sign</button>');
  main.querySelector('button')!.focus();
  const focus = vi.spyOn(main, 'focus');
  show('<p>Signed</p>');
  await pause();
  expect(document.activeElement).toBe(main);
  expect(focus).toHaveBeenCalledWith({ preventScroll: true });
});

test('who was led elsewhere meanwhile stays there', async () => {
  show('<button>Save</button>').querySelector('button')!.focus();
  show('<input id="wrong"><button>Save</button>');
  document.getElementById('wrong')!.focus();
  await pause();
  expect(document.activeElement?.id).toBe('wrong');
});

test('what opens under the hand comes into view, and what opens by itself does not', async () => {
  const [mine, other] = show(
    '<details><summary tabindex="0">a</summary></details><details><summary>b</summary></details>',
  ).querySelectorAll('details');
  const seen: unknown[] = [];
  for (const part of [mine, other]) part.scrollIntoView = () => seen.push(part);
  mine.querySelector('summary')!.focus();
  mine.open = true;
  other.open = true;
  await pause();
  expect(seen).toEqual([mine]);
});
