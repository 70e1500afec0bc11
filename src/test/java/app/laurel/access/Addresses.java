package app.laurel.access;

import static app.laurel.db.Tables.RESULT_AWARD;

import app.laurel.access.Endpoints.Kind;
import app.laurel.access.Scene.Year;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** What somebody types who wants something of a year: the patterns of {@link Endpoints}, filled in. */
public class Addresses {
    /** Of awards; answered by a filter of ours, before any controller. */
    private static final List<String> BADGES =
            List.of("/v1/a/{code}/card.svg", "/v1/a/{code}.json", "/v1/a/{code}/preview");

    /** A code that no award bears. */
    private static final String NO_AWARD = "00000172";

    private final DSLContext sql;

    Addresses(DSLContext sql) {
        this.sql = sql;
    }

    /** All of this kind. */
    List<String> of(Kind kind, Year year) {
        var patterns = Endpoints.KINDS.entrySet().stream()
                .filter(it -> it.getValue() == kind)
                .map(it -> pattern(it.getKey()));
        var badges = kind == Kind.PUBLISHED ? BADGES.stream() : Stream.of("/v1/laurel.js");
        var award = award(year);
        return Stream.concat(patterns, badges)
                .map(it -> filledIn(it, year, award))
                .toList();
    }

    /** The one that is known by this method and pattern. */
    String of(String known, Year year) {
        return filledIn(pattern(known), year, award(year));
    }

    private static String pattern(String known) {
        return known.substring(known.indexOf(' ') + 1);
    }

    /** The code of an award of the year, where there are any. */
    private String award(Year year) {
        var code = sql.fetchValues(RESULT_AWARD.CODE, RESULT_AWARD.EDITION_ID.eq(year.id()));
        return code.isEmpty() ? NO_AWARD : code.getFirst().toString();
    }

    private static String filledIn(String pattern, Year year, String award) {
        var address = new StringBuilder();
        for (var at = 0; at < pattern.length(); at++) {
            if (pattern.charAt(at) != '{') {
                address.append(pattern.charAt(at));
                continue;
            }
            var end = end(pattern, at);
            address.append(value(pattern.substring(at + 1, end), year, award));
            at = end;
        }
        return address.toString().replace("/**", "/liveness");
    }

    private static int end(String pattern, int begin) {
        var open = 0;
        for (var at = begin; ; at++) {
            if (pattern.charAt(at) == '{') open++;
            if (pattern.charAt(at) == '}' && --open == 0) return at;
        }
    }

    private static String value(String variable, Year year, String award) {
        return switch (variable.replaceAll(":.*", "")) {
            case "language" -> "en";
            case "slug" -> year.community().slug();
            case "year" -> Integer.toString(year.year());
            case "version" -> "1";
            case "act" -> "stop";
            case "code" -> variable.equals("code") ? award : "0123-4567-89AB-CDEF";
            case "token" -> "A".repeat(43);
            default -> throw new IllegalStateException("say in Addresses what stands in an address for " + variable);
        };
    }
}
