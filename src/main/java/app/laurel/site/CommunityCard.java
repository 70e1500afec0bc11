package app.laurel.site;

import org.jspecify.annotations.Nullable;

/**
 * One community on the landing page.
 *
 * @param latest its latest year; null before the first
 * @param honoured its latest year with winners; null before the first result
 */
public record CommunityCard(
        String slug,
        String name,
        String about,
        @Nullable YearRow latest,
        @Nullable YearRow honoured) {}
