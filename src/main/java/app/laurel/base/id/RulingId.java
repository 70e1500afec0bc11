package app.laurel.base.id;

/** One decision of a moderator about a nominee. */
public record RulingId(int value) {
    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
