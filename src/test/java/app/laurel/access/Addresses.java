package app.laurel.access;

import static app.laurel.db.Tables.RESULT_AWARD;
import static app.laurel.db.Tables.SHOP;

import app.laurel.access.Endpoints.Kind;
import app.laurel.access.Scene.Year;
import app.laurel.issuing.IssuerKeys;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** What somebody types who wants something of a year: the patterns of {@link Endpoints}, filled in. */
public class Addresses {
    /** Of awards; answered by a filter of ours, before any controller. */
    private static final List<String> BADGES = List.of(
            "/v1/a/{code}/card.svg",
            "/v1/a/{code}/card.png",
            "/v1/a/{code}/laurel-badge.zip",
            "/v1/a/{code}.json",
            "/v1/a/{code}/frame",
            "/v1/a/{code}/preview");

    /** A code that no award bears. */
    private static final String NO_AWARD = "00000172";

    private final DSLContext sql;
    private final IssuerKeys keys;

    Addresses(DSLContext sql, IssuerKeys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    /** All of this kind. */
    List<String> of(Kind kind, Year year) {
        var patterns = Endpoints.KINDS.entrySet().stream()
                .filter(it -> it.getValue() == kind)
                .map(it -> pattern(it.getKey()));
        var badges = switch (kind) {
            case PUBLISHED -> BADGES;
            case PUBLIC -> List.of("/v1/laurel.js");
            default -> List.<String>of();
        };
        var award = award(year);
        var shop = shop(year);
        return Stream.concat(patterns, badges.stream())
                .map(it -> filledIn(it, year, award, shop))
                .toList();
    }

    /** The one that is known by this method and pattern. */
    String of(String known, Year year) {
        return filledIn(pattern(known), year, award(year), shop(year));
    }

    private static String pattern(String known) {
        return known.substring(known.indexOf(' ') + 1);
    }

    /** The code of an award of the year, where there are any. */
    private String award(Year year) {
        var code = sql.fetchValues(RESULT_AWARD.CODE, RESULT_AWARD.EDITION_ID.eq(year.id()));
        return code.isEmpty() ? NO_AWARD : code.getFirst().toString();
    }

    /** A shop of the year's community, where it has one. */
    private String shop(Year year) {
        var shops =
                sql.fetchValues(SHOP.ID, SHOP.COMMUNITY_ID.eq(year.community().id()));
        return shops.isEmpty() ? "999999999" : shops.getFirst().toString();
    }

    private String filledIn(String pattern, Year year, String award, String shop) {
        var address = new StringBuilder();
        for (var at = 0; at < pattern.length(); at++) {
            if (pattern.charAt(at) != '{') {
                address.append(pattern.charAt(at));
                continue;
            }
            var end = end(pattern, at);
            address.append(value(pattern.substring(at + 1, end), year, award, shop));
            at = end;
        }
        if (pattern.equals("/oembed"))
            address.append("?url=http://localhost:8080/v/").append(award);
        if (pattern.equals("/oembed/recommended"))
            address.append("?url=http://localhost:8080/en/")
                    .append(year.community().slug())
                    .append("/recommended");
        return address.toString().replace("/**", "/liveness");
    }

    private static int end(String pattern, int begin) {
        var open = 0;
        for (var at = begin; ; at++) {
            if (pattern.charAt(at) == '{') open++;
            if (pattern.charAt(at) == '}' && --open == 0) return at;
        }
    }

    private String value(String variable, Year year, String award, String shop) {
        return switch (variable.replaceAll(":.*", "")) {
            case "language" -> "en";
            case "slug" -> year.community().slug();
            case "year" -> Integer.toString(year.year());
            // under which the only category of a year is kept
            case "category" -> "award";
            case "version", "page", "list" -> "1";
            case "key" -> keys.list().getFirst().name();
            case "act" -> "stop";
            case "shop" -> shop;
            case "code" -> variable.equals("code") ? award : "0123-4567-89AB-CDEF";
            case "token" -> "A".repeat(43);
            default -> throw new IllegalStateException("say in Addresses what stands in an address for " + variable);
        };
    }
}
