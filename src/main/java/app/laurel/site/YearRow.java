package app.laurel.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One year of a community in a list.
 *
 * @param path its page without the language
 * @param state where it stands, in words
 * @param until when that changes, in words; null where no date is set
 * @param award what was won, in words; of several categories how many awards were given
 * @param several whether the year gives awards in several categories
 * @param winners the Shop of the Year, several when joint; of several categories the first few; empty until published
 * @param ended whether the year ended without an award
 */
public record YearRow(
        int year,
        String path,
        String name,
        String state,
        @Nullable String until,
        String award,
        boolean several,
        List<String> winners,
        boolean ended) {
    public YearRow {
        winners = List.copyOf(winners);
    }

    /** Whether its result is out, and can be read. */
    public boolean isPublished() {
        return ended || !winners.isEmpty();
    }

    /** Whom it honours, in one cell of a table whose head says for what. */
    public String honours(String head) {
        var names = String.join(", ", winners);
        return award.equals(head) ? names : award + ": " + names;
    }
}
