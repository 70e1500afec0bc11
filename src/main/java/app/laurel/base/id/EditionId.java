package app.laurel.base.id;

/** One year's award of one community. */
public record EditionId(int value) {
    /** How the records of acts name the year. */
    public String object() {
        return "edition/" + value;
    }

    /** The year that an object of {@link #object}, or one below it, belongs to. */
    public static EditionId ofObject(String object) {
        var parts = object.split("/", 3);
        if (parts.length < 2 || !parts[0].equals("edition")) {
            throw new IllegalArgumentException("got '%s', want the object of an act on a year".formatted(object));
        }
        return new EditionId(Integer.parseInt(parts[1]));
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
