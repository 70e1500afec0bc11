import { type Answers, format } from './answers';
import type { BallotServer, Kept, Reply } from './opening';
import { newRequestId } from './request-id';
import type { Saving } from './saving';
import type { Texts } from '../kit/texts';

/** What shows how casting and withdrawing went. */
export interface CastingHost {
  readonly texts: Texts;
  readonly kept: Kept | undefined;
  busy: boolean;
  message: string;
  /** Called once the server has the ballot, or has let it go. */
  done(): void;
}

/** Casts a ballot or takes it back. A press that got no answer and is repeated is the same try, so it counts once. */
export class Casting {
  #attempt = { id: '', answers: '' };

  constructor(
    readonly host: CastingHost,
    readonly server: BallotServer,
    readonly saving: Saving,
  ) {}

  /** True once the server has it. */
  cast(filledIn: Answers): Promise<boolean> {
    const answers = format(filledIn);
    if (this.#attempt.answers !== answers) this.#attempt = { id: newRequestId(), answers };
    return this.#send((version) => this.server.cast(version, this.#attempt.id, answers));
  }

  withdraw(): void {
    void this.#send((version) => this.server.withdraw(version, newRequestId()));
  }

  async #send(call: (version: number) => Promise<Reply>): Promise<boolean> {
    this.host.busy = true;
    this.host.message = '';
    try {
      if (!(await this.saving.send(call))) return false;
      this.#attempt = { id: '', answers: '' };
      this.host.message = this.host.kept?.cast ? '' : this.host.texts.get('withdrawn');
      this.host.done();
      return true;
    } catch {
      this.host.message = this.host.texts.get('cast.lost');
      return false;
    } finally {
      this.host.busy = false;
    }
  }
}
