package app.laurel.base.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Conditional requests, RFC 9110 section 13.1.2. */
public final class EntityTag {
    private EntityTag() {}

    /** Whether the value of If-None-Match names this ETag, by weak comparison as the RFC says. */
    public static boolean isIn(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) return false;
        return ifNoneMatch.strip().equals("*")
                || Arrays.stream(ifNoneMatch.split(",", -1))
                        .map(it -> it.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag::equals);
    }
}
