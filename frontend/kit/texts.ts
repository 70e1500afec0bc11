/** The texts of one page in one language, as the server gave them. */
export class Texts {
  readonly #words: Readonly<Record<string, string>>;
  readonly #language: string;
  /** Made once: a phone takes milliseconds to make one. */
  #clock: Intl.DateTimeFormat | undefined;
  #calendar: Intl.DateTimeFormat | undefined;

  constructor({ texts, language }: { readonly texts: Readonly<Record<string, string>>; readonly language: string }) {
    this.#words = texts;
    this.#language = language;
  }

  get(key: string, ...values: (string | number)[]): string {
    const pattern = this.#words[key] ?? key;
    return pattern.replace(/\{(\d)\}/g, (_, place: string) => String(values[Number(place)]));
  }

  /** As `get`, in the form for none, one or many. */
  count(key: string, number: number, ...values: (string | number)[]): string {
    const form = number === 0 ? 'none' : number === 1 ? 'one' : 'many';
    return this.get(`${key}.${form}`, number, ...values);
  }

  /** A moment on this device's clock: the time of day, or day and time. */
  time(moment: Date): string {
    this.#clock ??= new Intl.DateTimeFormat(this.#language, { hour: 'numeric', minute: '2-digit' });
    return this.#clock.format(moment);
  }

  dateTime(moment: Date): string {
    this.#calendar ??= new Intl.DateTimeFormat(this.#language, { dateStyle: 'long', timeStyle: 'short' });
    return this.#calendar.format(moment);
  }
}
