package app.laurel.ballot;

import app.laurel.base.csv.Digits;
import app.laurel.base.text.Bilingual;
import app.laurel.edition.Rules;
import app.laurel.nomination.ShortlistedShop;
import app.laurel.shop.MatchKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be marked in a category, and by which spellings people name it: the listed shops, the criteria, the marks. */
final class BallotPaper {
    /** The best mark; the scale begins at 1. */
    static final int TOP_MARK = 5;

    private static final int SEVERAL = -1;

    private final List<ShortlistedShop> shops;
    private final Rules rules;
    private @Nullable Spellings spellings;

    BallotPaper(List<ShortlistedShop> shops, Rules rules) {
        this.shops = shops;
        this.rules = rules;
    }

    /** Gathered when first asked for: a single ballot names shops by their numbers alone. */
    private Spellings spellings() {
        var known = spellings;
        if (known == null) {
            known = new Spellings(new HashMap<>(), new HashMap<>());
            for (var listed : shops) {
                name(known.shops(), listed.shop().name(), listed.number());
                var domain = listed.shop().domain();
                if (domain != null) name(known.shops(), domain, listed.number());
            }
            for (var criterion : rules.criteria()) {
                name(known.criteria(), criterion.name(), criterion.number());
            }
            spellings = known;
        }
        return known;
    }

    int shops() {
        return shops.size();
    }

    int criteria() {
        return rules.criteria().size();
    }

    /** The number of the shop that a text names by name, domain or number; 0 if none, -1 if several. */
    int shop(String text) {
        var named = spellings().shops().get(MatchKey.of(text));
        if (named != null) return named;
        var number = number(text);
        return shops.stream().anyMatch(it -> it.number() == number) ? number : 0;
    }

    /** The number of the criterion that a text names by name or number; 0 if none, -1 if several. */
    int criterion(String text) {
        var named = spellings().criteria().get(MatchKey.of(text));
        if (named != null) return named;
        var number = number(text);
        return number <= criteria() ? number : 0;
    }

    /** The byte for a mark; null if the text is none. */
    static @Nullable Byte mark(String text) {
        if (text.isEmpty() || text.equals("-")) return Mark.NO_OPINION;
        var number = number(Digits.plain(text));
        return number >= 1 && number <= TOP_MARK ? (byte) number : null;
    }

    /**
     * Refuses a choice that this paper does not offer.
     *
     * @throws IllegalArgumentException if a shop is not listed, a mark is beyond the scale, or the criteria are not as many
     */
    void requireFits(Choice choice) {
        if (choice.marks().criteria() != criteria()) {
            throw new IllegalArgumentException(
                    "got %d criteria, want %d".formatted(choice.marks().criteria(), criteria()));
        }
        var numbers = shops.stream().map(ShortlistedShop::number).collect(Collectors.toSet());
        if ((choice.favourite() != 0 && !numbers.contains(choice.favourite()))
                || !numbers.containsAll(choice.marks().byShop().keySet())) {
            throw new IllegalArgumentException("got a shop that is not listed");
        }
        for (var marks : choice.marks().byShop().values()) {
            for (var mark : marks) {
                if (Mark.counts(mark) && mark > TOP_MARK)
                    throw new IllegalArgumentException("got mark %d".formatted(mark));
            }
        }
    }

    /** The listed shops, as a person may look them up. */
    String shopList() {
        return shops.stream().map(it -> spelled(it.number(), it.shop().name())).collect(Collectors.joining(", "));
    }

    /** The criteria, as a person may look them up. */
    String criterionList() {
        return rules.criteria().stream()
                .map(it -> spelled(it.number(), it.name()))
                .collect(Collectors.joining(", "));
    }

    private static String spelled(int number, Bilingual name) {
        return name.ko().equals(name.en())
                ? "%d %s".formatted(number, name.en())
                : "%d %s (%s)".formatted(number, name.ko(), name.en());
    }

    private static void name(Map<String, Integer> names, Bilingual name, int number) {
        name(names, name.ko(), number);
        name(names, name.en(), number);
    }

    private static void name(Map<String, Integer> names, String name, int number) {
        names.merge(MatchKey.of(name), number, (one, other) -> one.equals(other) ? one : SEVERAL);
    }

    private static int number(String text) {
        var digits = !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(it -> it >= '0' && it <= '9');
        return digits ? Integer.parseInt(text) : 0;
    }

    /** By which texts people name what is on the paper. */
    private record Spellings(Map<String, Integer> shops, Map<String, Integer> criteria) {}
}
