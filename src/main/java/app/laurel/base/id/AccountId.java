package app.laurel.base.id;

/** One person who signs in. */
public record AccountId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
