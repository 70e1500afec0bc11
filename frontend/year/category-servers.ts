import type { BallotServer, Reply } from '../ballot/opening';
import { Gathering } from './gathering';
import type { Try, YearServer } from './opening';

/** The year's server as that of single ballots. What is cast or read again at once goes out as one request, with one answer for each. */
export class CategoryServers {
  readonly #casts: Gathering<Try, Reply>;
  readonly #rereads: Gathering<number, Reply>;

  constructor(readonly server: YearServer) {
    this.#casts = new Gathering((tries) => server.cast(tries));
    this.#rereads = new Gathering((numbers) => server.reread(numbers));
  }

  of(number: number): BallotServer {
    return {
      save: (version, id, answers) => this.server.save(number, version, id, answers),
      cast: (version, id, answers) => this.#casts.ask({ number, version, id, answers }),
      withdraw: (version, id) => this.server.withdraw(number, version, id),
      reread: () => this.#rereads.ask(number),
    };
  }
}
