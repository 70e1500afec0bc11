package app.laurel.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One year of a community in a list.
 *
 * @param path its page without the language
 * @param state where it stands, in words
 * @param until when that changes, in words; null where no date is set
 * @param winners the Shop of the Year, several when joint; empty until published
 * @param ended whether the year ended without an award
 */
public record YearRow(
        int year,
        String path,
        String name,
        String state,
        @Nullable String until,
        List<String> winners,
        boolean ended) {
    public YearRow {
        winners = List.copyOf(winners);
    }
}
