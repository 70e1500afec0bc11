package app.laurel.result.web;

import app.laurel.OpenEdition;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Covers what is another in each run. Equal ones of a text get equal numbers, so that it is seen whether two agree. */
final class GoldenMask {
    private static final Pattern CHANCE = Pattern.compile(String.join(
            "|",
            "\\b[0-9a-f]{64}\\b", // a hash over something of chance
            "\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b", // a public id
            "\\b[0-9A-Z]{4}(-[0-9A-Z]{4}){2}\\b", // the number on a receipt
            "(?<=\"number\":\\d,\"shop\":)\\d+", // a shop, in the rules
            "(?<=\\.example\",\"id\":)\\d+", // and in the result
            "(?<=/(?:shop|face)/)\\d+", // and in the addresses of its page and its picture
            "(?<=textLength=\")\\d+(?=\"[^<>]*>localhost:8080/c/)")); // a code is as wide as its letters

    private final Map<String, String> words;

    private GoldenMask(Map<String, String> words) {
        this.words = words;
    }

    static GoldenMask of(OpenEdition edition) {
        return new GoldenMask(Map.of())
                .with("Moderator " + edition.first().account(), "<first moderator>")
                .with("Moderator " + edition.second().account(), "<second moderator>")
                .with(edition.community().slug(), "<slug>")
                .with(edition.community().name().ko(), "<모임>")
                .with(edition.community().name().en(), "<group>");
    }

    /** With this covered too. */
    GoldenMask with(String word, String cover) {
        // a word that another begins with comes after it
        var more = new TreeMap<String, String>(Comparator.reverseOrder());
        more.putAll(words);
        more.put(word, cover);
        return new GoldenMask(more);
    }

    String over(String text) {
        var covered = text;
        for (var word : words.entrySet()) {
            covered = covered.replace(word.getKey(), word.getValue());
        }
        var known = new HashMap<String, String>();
        return CHANCE.matcher(covered)
                .replaceAll(it -> known.computeIfAbsent(it.group(), any -> "<chance " + (known.size() + 1) + ">"));
    }
}
