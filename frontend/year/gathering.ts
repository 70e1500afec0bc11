interface Asked<Question, Answer> {
  readonly question: Question;
  answer(answer: Answer): void;
  lost(reason: unknown): void;
}

/** Puts all that is asked in one moment into one call, and gives everybody their own answer. */
export class Gathering<Question, Answer> {
  #asked: Asked<Question, Answer>[] = [];

  constructor(readonly call: (questions: readonly Question[]) => Promise<readonly Answer[]>) {}

  ask(question: Question): Promise<Answer> {
    return new Promise((answer, lost) => {
      if (this.#asked.push({ question, answer, lost }) === 1) queueMicrotask(() => void this.#send());
    });
  }

  async #send(): Promise<void> {
    const asked = this.#asked;
    this.#asked = [];
    try {
      const answers = await this.call(asked.map((it) => it.question));
      asked.forEach((it, place) => it.answer(answers[place]));
    } catch (reason) {
      asked.forEach((it) => it.lost(reason));
    }
  }
}
