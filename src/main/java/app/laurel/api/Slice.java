package app.laurel.api;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Which part of a list is asked for.
 *
 * @param after the key of the last item that was told; null from the beginning
 * @param limit items at most
 */
record Slice(@Nullable String after, int limit) {
    static final int MOST = 100;
    static final String USUAL = "50";

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    /** Of a list with names as keys. */
    static Slice ofNames(@Nullable String after, int limit) {
        return of(after, limit, NAME);
    }

    /** Of a list with numbers as keys. */
    static Slice ofNumbers(@Nullable String after, int limit) {
        return of(after, limit, NUMBER);
    }

    private static Slice of(@Nullable String after, int limit, Pattern key) {
        if (limit < 1 || limit > MOST) throw refused("got limit=%d, want a number from 1 to %d".formatted(limit, MOST));
        if (after != null && !key.matcher(after).matches())
            throw refused("got an 'after' that this list never gave, want that of a 'next', or none");
        return new Slice(after, limit);
    }

    private static ResponseStatusException refused(String detail) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, detail);
    }
}
