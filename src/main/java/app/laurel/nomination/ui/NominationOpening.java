package app.laurel.nomination.ui;

import app.laurel.base.text.Language;
import app.laurel.shop.Shop;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the nominating element is given once, when it opens.
 *
 * @param key names this member's copy on the device
 * @param language {@code ko} or {@code en}
 * @param texts the element's words by their keys
 * @param closes the last moment in words, with its zone
 * @param lines the member's nominations so far
 * @param finalistsBefore whom the category had on its list last, in the order of their names; null in a year of one
 */
record NominationOpening(
        String key,
        String language,
        Map<String, String> texts,
        String closes,
        int most,
        int longestReason,
        List<Line> lines,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Hit> finalistsBefore) {

    /** A nomination by its nominee's number. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(int nominee, String name, @Nullable String domain, String reason) {}

    /** A shop that may be meant. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Hit(int shop, String name, @Nullable String domain) {
        /** In the order of the alphabet of a language, which tells nobody's place on a list. */
        static List<Hit> byName(Collection<Shop> shops, Language language) {
            return shops.stream()
                    .map(it -> new Hit(it.id().value(), it.name().in(language), it.domain()))
                    .sorted(Comparator.comparing(Hit::name, Collator.getInstance(language.locale())))
                    .toList();
        }
    }

    /**
     * What the element is answered: the lines as they are kept now, or a sentence that says why not.
     *
     * @param closed whether nominating has ended
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reply(@Nullable List<Line> lines, @Nullable String refused, boolean closed) {}
}
