package app.laurel.nomination;

import app.laurel.edition.Category;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;

/**
 * What a file nominates in one category.
 *
 * @param keysByVoter the nominees' keys by voter, in the order of the file
 * @param nameByKey what each nominee is called where the file names it first
 */
record NominationPart(Category category, Map<String, SequencedSet<String>> keysByVoter, Map<String, String> nameByKey) {
    /** Nothing yet. */
    NominationPart(Category category) {
        this(category, new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /** Adds a nominee to those of a voter; false if the voter names more than the rules allow. */
    boolean name(String voter, String key, String nominee) {
        nameByKey.putIfAbsent(key, nominee);
        var named = keysByVoter.computeIfAbsent(voter, _ -> new LinkedHashSet<>());
        if (named.size() == most()) return named.contains(key);
        named.add(key);
        return true;
    }

    /** How many a voter may name. */
    int most() {
        return category.rules().nominationsPerMember();
    }
}
