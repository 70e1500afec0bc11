package app.laurel.api;

import app.laurel.base.text.Bilingual;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.edition.Phase;
import app.laurel.edition.PublicYear;
import app.laurel.edition.Schedule;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One year of a community.
 *
 * @param id names the year in the public record
 * @param publishedAt null while there is no result
 * @param rulesHash SHA-256 of the rules as they were fixed, 64 hexadecimal digits; null until voting opens
 * @param categories what it gives an award for, one or more
 */
record YearResource(
        String community,
        int year,
        UUID id,
        Bilingual name,
        Phase phase,
        Dates dates,

        @Schema(nullable = true, description = "Null while there is no result.") @Nullable Instant publishedAt,

        @Schema(nullable = true, description = "SHA-256 of the rules as they were fixed; null until voting opens.")
        @Nullable String rulesHash,

        List<CategoryPart> categories,
        YearLinks links) {
    YearResource {
        categories = List.copyOf(categories);
    }

    static YearResource of(PublicYear year, Instant now, ApiLinks links) {
        var edition = year.edition();
        var frozen = edition.frozen();
        return new YearResource(
                year.community().slug(),
                edition.year(),
                edition.publicId(),
                edition.name(),
                edition.phaseAt(now),
                Dates.of(edition.schedule()),
                edition.publishedAt(),
                frozen == null ? null : frozen.hash(),
                edition.categories().stream()
                        .map(it -> category(year, it, links))
                        .toList(),
                links(year, edition, links));
    }

    private static YearLinks links(PublicYear year, Edition edition, ApiLinks links) {
        var self = links.year(year.community(), edition);
        return new YearLinks(
                self,
                links.site(edition.path(year.community().slug())),
                edition.frozen() == null ? null : self + "/rules",
                edition.publishedAt() == null ? null : self + "/awards");
    }

    private static CategoryPart category(PublicYear year, Category category, ApiLinks links) {
        var self = links.category(year.community(), category);
        return new CategoryPart(
                category.publicId(),
                category.edition().hasSeveral() ? category.terms().slug() : null,
                category.name(),
                self + "/shortlist",
                category.edition().publishedAt() == null ? null : self + "/result");
    }

    /**
     * When a year goes on.
     *
     * @param zone in which these are read
     * @param publishes the planned day of publication; null where there is none
     */
    record Dates(
            String zone,
            Instant nominatingOpens,
            Instant nominatingCloses,
            Instant votingOpens,
            Instant votingCloses,

            @Schema(nullable = true, description = "The planned day of publication; null where there is none.")
            @Nullable Instant publishes) {
        static Dates of(Schedule schedule) {
            return new Dates(
                    schedule.zone().getId(),
                    schedule.nominatingOpens(),
                    schedule.nominatingCloses(),
                    schedule.votingOpens(),
                    schedule.votingCloses(),
                    schedule.publishes());
        }
    }

    /**
     * What an award is given for.
     *
     * @param id names it in ballots and in the public record
     * @param slug null where the year has only one
     * @param shortlist where the list is, once it is given out
     * @param result where the result is; null while there is none
     */
    record CategoryPart(
            UUID id,

            @Schema(nullable = true, description = "Null where the year has only one.") @Nullable String slug,

            Bilingual name,
            String shortlist,

            @Schema(nullable = true, description = "Null while there is no result.") @Nullable String result) {}

    /** @param page for people, in the language of their browser */
    record YearLinks(
            String self,
            String page,

            @Schema(nullable = true, description = "Null until voting opens.") @Nullable String rules,

            @Schema(nullable = true, description = "Null while there is no result.") @Nullable String awards) {}
}
