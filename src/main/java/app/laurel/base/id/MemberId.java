package app.laurel.base.id;

/** One account's membership in one community. */
public record MemberId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
