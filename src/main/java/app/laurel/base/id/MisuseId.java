package app.laurel.base.id;

/** One report of a badge where it should not be. */
public record MisuseId(int value) {
    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
