import { expect, test, vi } from 'vitest';
import { CAST, choose, element, heading, open, part, press, rest, server } from './element.fixture';

const answers = () => localStorage.getItem('laurel-ballot/year');

test('a phone walks from the welcome through each shop and the favourite to the review', async () => {
  await open();
  const walk = [heading()];
  await press('begin');
  walk.push(heading());
  await press('next');
  expect(part('.asking').textContent).toContain('next.ask');
  for (const key of ['next', 'next', 'to-review']) {
    await press(key);
    walk.push(heading());
  }

  expect(walk).toEqual(['intro.lead', 'progress.shop Notebook', 'progress.shop Lamp', 'favourite', 'review']);
});

test('a shop that was used asks for its marks, and a tap is kept on this device at once', async () => {
  await open();
  await press('begin');
  expect(part('.criteria')).toBeNull();

  await choose('[name=used-1]');
  await choose('[name=m1-0][value="4"]');

  expect(element.renderRoot.querySelectorAll('.criterion')).toHaveLength(2);
  expect(element.renderRoot.querySelectorAll('.star.lit')).toHaveLength(4);
  expect(answers()).toContain('"answers":"1:40"');
});

test('a mark can be taken back', async () => {
  await open({ version: 0, answers: '1:40' });
  await press('begin');
  await press('clear');

  expect(answers()).toContain('"answers":"1:00"');
});

test('a shop that was not used is no favourite', async () => {
  await open({ version: 0, answers: '1:- 2:55' });
  element.go(3);
  await rest(0);
  const offered = [...element.renderRoot.querySelectorAll('.choice b')].map((it) => it.textContent);

  expect(offered).toEqual(['Lamp', 'favourite.none']);
});

test('marks that wait are sent although Flow moves the ballot within the page', async () => {
  localStorage.setItem('laurel-ballot/year', JSON.stringify({ version: 0, base: '', answers: '1:40', step: 1 }));
  await open();
  element.remove();
  document.body.append(element);
  await rest(3_000);

  expect(server.save).toHaveBeenCalledWith(0, expect.any(String), '1:40');
});

test('a blank ballot cannot be cast', async () => {
  await open();
  element.go(9);
  await rest(0);

  expect(part('.bar .primary').hasAttribute('disabled')).toBe(true);
});

test('a ballot that was cast shows its receipt, and can be changed from there', async () => {
  await open({ version: 4, answers: '1:55' });
  element.go(9);
  await rest(0);
  await press('cast');
  expect(heading()).toBe('receipt');
  expect(part('.number').textContent).toBe('ABCD-EFGH');

  await press('change');
  expect(heading()).toBe('review');
});

test('a ballot is withdrawn only after a question', async () => {
  await open(CAST);
  expect(heading()).toBe('receipt');
  await press('withdraw');
  expect(server.withdraw).not.toHaveBeenCalled();

  await press('withdraw.yes');

  expect(server.withdraw).toHaveBeenCalledWith(5, expect.any(String));
  expect(part('[role=alert]').textContent).toBe('Withdrawn.');
});

test('where two devices answered differently either ballot can be chosen', async () => {
  localStorage.setItem('laurel-ballot/year', JSON.stringify({ version: 0, base: '', answers: '1:40', step: 0 }));
  await open({ version: 3, answers: '1:11' });
  expect(part('#clash')).not.toBeNull();

  await press('clash.theirs');

  expect(part('#clash')).toBeNull();
  expect(answers()).toContain('"answers":"1:11"');
});

test('a ballot that nobody cast is over once voting has closed', async () => {
  await open();
  server.reread.mockResolvedValue({ kept: { version: 0, answers: '' }, closed: true });
  await rest(3_700_000);

  expect(heading()).toBe('Voting is over.');
});

test('passing over a shop is asked about once, and an answer takes the question away', async () => {
  await open();
  await press('begin');
  await press('next');
  expect(part('.asking').textContent).toContain('next.ask');
  await choose('[name=used-1]');
  expect(part('.asking').textContent).toBe('');

  await press('next');
  await press('next');

  expect(heading()).toBe('favourite');
});

test('each step is one that back leads to', async () => {
  await open({ version: 4, answers: '1:55 2:55' });
  await press('begin');
  await press('next');
  expect(location.hash).toBe('#2');
  history.back();
  await vi.waitFor(() => expect(location.hash).toBe('#1'));
  dispatchEvent(new PopStateEvent('popstate', { state: 'vaadin-router-ignore' }));
  await rest(0);

  expect(heading()).toContain('Notebook');
});
