package app.laurel.base.id;

/** One nominee of an edition. */
public record NomineeId(int value) {
    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
