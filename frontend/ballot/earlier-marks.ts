import { type Answers, marksOf, NOT_USED, withShop } from './answers';

/** Remembers the marks of shops, so that they come back when "not used" was a slip. */
export class EarlierMarks {
  readonly #marks = new Map<number, string>();

  constructor(readonly criteria: number) {}

  withUse(answers: Answers, shop: number, used: boolean): Answers {
    const before = answers.shops.get(shop);
    if (!used && before !== undefined && before !== NOT_USED) this.#marks.set(shop, before);
    const marks = this.#marks.get(shop) ?? marksOf(answers, shop, this.criteria);
    return withShop(answers, shop, used ? marks : NOT_USED);
  }
}
