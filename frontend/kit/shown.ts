/** What an element shows without being an element itself. */
interface Shown {
  readonly host: { requestUpdate(): void };
}

/** Marks a field of what an element shows: another value has the element drawn again, as Lit's `state` does for an element's own. */
export function shown(prototype: Shown, name: string): void {
  const kept = Symbol(name);
  Object.defineProperty(prototype, name, {
    get(this: Record<symbol, unknown>) {
      return this[kept];
    },
    set(this: Shown & Record<symbol, unknown>, value: unknown) {
      if (Object.is(this[kept], value)) return;
      this[kept] = value;
      this.host.requestUpdate();
    },
  });
}
