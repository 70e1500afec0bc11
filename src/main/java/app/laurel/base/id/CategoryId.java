package app.laurel.base.id;

/** One category of one year's award. */
public record CategoryId(int value) {
    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
