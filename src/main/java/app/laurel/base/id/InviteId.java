package app.laurel.base.id;

/** One invitation into a community. */
public record InviteId(int value) {
    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
