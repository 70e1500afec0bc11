package app.laurel.base.id;

/** One year's award of one community. */
public record EditionId(int value) {
    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
