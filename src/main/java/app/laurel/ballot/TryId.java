package app.laurel.ballot;

import java.util.regex.Pattern;

/** The name that a browser gives to one try. It comes from outside and is kept, so it has one narrow form. */
final class TryId {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private TryId() {}

    /**
     * This name, if it is of the form.
     *
     * @throws IllegalArgumentException if it is not
     */
    static String require(String typed) {
        if (!FORM.matcher(typed).matches()) throw new IllegalArgumentException("got a try's id that is no id");
        return typed;
    }
}
