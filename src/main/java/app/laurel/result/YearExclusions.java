package app.laurel.result;

import app.laurel.edition.Category;
import app.laurel.tally.Exclusions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What two people decided that a corrected count of a year leaves out.
 *
 * @param shops which get no place, by their numbers on the list of a category, by the category's number; a category without any is not in it
 * @param files of paper ballots, by SHA-256 in hex, whose ballots do not count in any category
 */
public record YearExclusions(Map<Integer, Set<Integer>> shops, Set<String> files) {
    /** The category whose shops are written without its number: the only one of a year of one. */
    private static final int FIRST = 1;

    public YearExclusions {
        shops = shops.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, it -> Set.copyOf(it.getValue())));
        files = Set.copyOf(files);
    }

    /** These, in a year of one category. */
    public static YearExclusions ofOne(Exclusions exclusions) {
        return new YearExclusions(Map.of(FIRST, exclusions.shops()), exclusions.files());
    }

    /** What the count of a category leaves out. */
    public Exclusions of(Category category) {
        return new Exclusions(shops.getOrDefault(category.terms().number(), Set.of()), files);
    }

    /** Reads what {@link #writtenShops} and {@link #writtenFiles} write. */
    static YearExclusions parse(String shops, String files) {
        var byCategory = new TreeMap<Integer, Set<Integer>>();
        for (var shop : parts(shops)) {
            var at = shop.indexOf(':');
            var category = at < 0 ? FIRST : Integer.parseInt(shop.substring(0, at));
            byCategory.computeIfAbsent(category, fresh -> new TreeSet<>()).add(Integer.valueOf(shop.substring(at + 1)));
        }
        return new YearExclusions(byCategory, Set.copyOf(parts(files)));
    }

    /** Numbers of shops with commas, those of later categories after the category's number: {@code 1,3,2:1}. */
    String writtenShops() {
        return new TreeMap<>(shops)
                .entrySet().stream()
                        .flatMap(it -> it.getValue().stream()
                                .sorted()
                                .map(shop -> it.getKey() == FIRST ? shop.toString() : it.getKey() + ":" + shop))
                        .collect(Collectors.joining(","));
    }

    String writtenFiles() {
        return files.stream().sorted().collect(Collectors.joining(","));
    }

    private static List<String> parts(String written) {
        return Arrays.stream(written.split(",", -1)).filter(it -> !it.isEmpty()).toList();
    }
}
