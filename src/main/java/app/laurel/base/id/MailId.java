package app.laurel.base.id;

/** One mail in the outbox. */
public record MailId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
