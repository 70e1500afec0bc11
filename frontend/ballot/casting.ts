import { type Answers, format } from './answers';
import { newId } from './desk';
import type { Kept, Reply, Twin } from './opening';
import type { Saving } from './saving';
import type { Texts } from '../kit/texts';

/** The side that shows what comes of an act. */
export interface Hall {
  readonly texts: Texts;
  readonly kept: Kept | undefined;
  busy: boolean;
  message: string;
  /** The server has it. */
  done(): void;
}

/** Casts a ballot or takes it back. A press that got no answer and is repeated is the same try, so it counts once. */
export class Casting {
  #attempt = { id: '', answers: '' };

  constructor(
    readonly hall: Hall,
    readonly twin: Twin,
    readonly saving: Saving,
  ) {}

  cast(said: Answers): void {
    const answers = format(said);
    if (this.#attempt.answers !== answers) this.#attempt = { id: newId(), answers };
    void this.#send((version) => this.twin.cast(version, this.#attempt.id, answers));
  }

  withdraw(): void {
    void this.#send((version) => this.twin.withdraw(version, newId()));
  }

  async #send(call: (version: number) => Promise<Reply>): Promise<void> {
    this.hall.busy = true;
    this.hall.message = '';
    try {
      if (await this.saving.send(call)) {
        this.#attempt = { id: '', answers: '' };
        this.hall.message = this.hall.kept?.cast ? '' : this.hall.texts.get('withdrawn');
        this.hall.done();
      }
    } catch {
      this.hall.message = this.hall.texts.get('cast.lost');
    } finally {
      this.hall.busy = false;
    }
  }
}
