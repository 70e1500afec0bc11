package app.laurel.site;

import org.jspecify.annotations.Nullable;

/** One community on the landing page, with its latest year if it has one. */
public record CommunityCard(
        String slug, String name, String about, @Nullable YearRow latest) {}
