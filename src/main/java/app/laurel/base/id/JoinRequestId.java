package app.laurel.base.id;

/** One person's request to belong to one community. */
public record JoinRequestId(int value) {
    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
