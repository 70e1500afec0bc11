/**
 * What a voter has answered so far. In text, as it travels and is kept: `*3 1:55x0 4:-`, the favourite first, then each shop
 * answered by its number, ascending: `-` for a shop not used, else one sign for every criterion, 0 open, 1 to 5 the mark, x no
 * opinion.
 */
export interface Answers {
  readonly favourite: number;
  readonly shops: ReadonlyMap<number, string>;
}

export const NOT_USED = '-';
export const OPEN = '0';
export const NO_OPINION = 'x';
export const HIGHEST = 5;
export const NOTHING: Answers = { favourite: 0, shops: new Map() };

export function parse(text: string): Answers {
  const shops = new Map<number, string>();
  let favourite = 0;
  for (const token of text.split(' ').filter(Boolean)) {
    if (token.startsWith('*')) favourite = Number(token.slice(1));
    else shops.set(Number(token.slice(0, token.indexOf(':'))), token.slice(token.indexOf(':') + 1));
  }
  return { favourite, shops };
}

export function format(answers: Answers): string {
  const shops = [...answers.shops].sort(([one], [other]) => one - other).map(([shop, answer]) => `${shop}:${answer}`);
  return [...(answers.favourite ? [`*${answers.favourite}`] : []), ...shops].join(' ');
}

export function withShop(answers: Answers, shop: number, answer: string | undefined): Answers {
  const shops = new Map(answers.shops);
  if (answer === undefined) shops.delete(shop);
  else shops.set(shop, answer);
  const favourite = answer === NOT_USED && answers.favourite === shop ? 0 : answers.favourite;
  return { favourite, shops };
}

/** A shop with a mark counts as used. */
export function withMark(answers: Answers, shop: number, criterion: number, mark: string, criteria: number): Answers {
  const marks = [...marksOf(answers, shop, criteria)];
  marks[criterion] = mark;
  return withShop(answers, shop, marks.join(''));
}

export function marksOf(answers: Answers, shop: number, criteria: number): string {
  const answer = answers.shops.get(shop);
  return answer === undefined || answer === NOT_USED ? OPEN.repeat(criteria) : answer;
}

/** Rated in full: a mark for every criterion, none open and none without an opinion. */
export function isFull(answer: string | undefined): boolean {
  return answer !== undefined && /^[1-5]+$/.test(answer);
}

/** Nothing left open: not used, or an answer to every criterion. */
export function isAnswered(answer: string | undefined): boolean {
  return answer !== undefined && !answer.includes(OPEN);
}

/** Neither used nor not used, or used without a mark. */
export function isOpen(answer: string | undefined): boolean {
  return answer === undefined || /^0+$/.test(answer);
}

export function countFull(answers: Answers): number {
  return [...answers.shops.values()].filter(isFull).length;
}

export function countAnswered(answers: Answers): number {
  return [...answers.shops.values()].filter(isAnswered).length;
}

export function isBlank(answers: Answers): boolean {
  return !answers.favourite && ![...answers.shops.values()].some((answer) => /[1-5x]/.test(answer));
}

export function same(one: Answers, other: Answers): boolean {
  return format(one) === format(other);
}

/** Puts two changes of one ballot together; where both changed the same answer differently, mine stands and a clash is counted. */
export function merge(base: Answers, mine: Answers, theirs: Answers): { merged: Answers; clashes: number } {
  const shops = new Map<number, string>();
  let clashes = 0;
  for (const shop of new Set([...base.shops.keys(), ...mine.shops.keys(), ...theirs.shops.keys()])) {
    const [was, here, there] = [base, mine, theirs].map((it) => it.shops.get(shop));
    if (here !== was && there !== was && here !== there) clashes++;
    const answer = here === was ? there : here;
    if (answer !== undefined) shops.set(shop, answer);
  }
  const moved = mine.favourite !== base.favourite;
  if (moved && theirs.favourite !== base.favourite && theirs.favourite !== mine.favourite) clashes++;
  return { merged: { favourite: moved ? mine.favourite : theirs.favourite, shops }, clashes };
}
