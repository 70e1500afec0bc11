import { type Answers, marksOf, NOT_USED, withMark, withShop } from './answers';

/** Writes answers. The marks of a shop come back when "not used" was a slip. */
export class Pen {
  readonly #earlier = new Map<number, string>();

  constructor(readonly criteria: number) {}

  used(answers: Answers, shop: number, used: boolean): Answers {
    const before = answers.shops.get(shop);
    if (!used && before !== undefined && before !== NOT_USED) this.#earlier.set(shop, before);
    const marks = this.#earlier.get(shop) ?? marksOf(answers, shop, this.criteria);
    return withShop(answers, shop, used ? marks : NOT_USED);
  }

  marked(answers: Answers, shop: number, criterion: number, mark: string): Answers {
    return withMark(answers, shop, criterion, mark, this.criteria);
  }
}
