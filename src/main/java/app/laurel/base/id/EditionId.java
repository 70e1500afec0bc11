package app.laurel.base.id;

/** One year's award of one community. */
public record EditionId(int value) {
    /** How the records of acts name the year. */
    public String object() {
        return "edition/" + value;
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
