package app.laurel.rehearsal;

import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.base.text.PlainText;
import app.laurel.base.text.Texts;
import app.laurel.community.Communities;
import app.laurel.community.Moderator;
import app.laurel.edition.Dates;
import app.laurel.edition.Draft;
import app.laurel.edition.Edition;
import app.laurel.edition.EditionTemplates;
import app.laurel.edition.Editions;
import app.laurel.edition.Electorate;
import app.laurel.edition.Rules;
import app.laurel.edition.YearDrafts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which years a community may play: its draft and what is not over, else the one that would come next. Each begins tomorrow. */
@Component
class PlayedYears {
    private static final int LONGEST_NAME = 80;

    private final Communities communities;
    private final Editions editions;
    private final YearDrafts drafts;
    private final EditionTemplates templates;
    private final Texts texts;
    private final Clock clock;

    PlayedYears(
            Communities communities,
            Editions editions,
            YearDrafts drafts,
            EditionTemplates templates,
            Texts texts,
            Clock clock) {
        this.communities = communities;
        this.editions = editions;
        this.drafts = drafts;
        this.templates = templates;
        this.texts = texts;
        this.clock = clock;
    }

    /** By year, with its dates as they would be. */
    Map<Integer, PlayedYear> of(Moderator by) {
        var years = new TreeMap<Integer, PlayedYear>();
        var all = editions.listOf(by.community());
        all.stream().filter(it -> it.publishedAt() == null).forEach(it -> put(years, planned(it)));
        drafts.find(by).ifPresent(it -> put(years, new PlayedYear(it.draft(), List.of())));
        if (years.isEmpty()) put(years, next(by, all));
        return years;
    }

    private void put(Map<Integer, PlayedYear> years, PlayedYear year) {
        years.put(year.draft().year(), new PlayedYear(played(year.draft()), year.categories()));
    }

    private PlayedYear planned(Edition edition) {
        return new PlayedYear(Draft.of(edition), templates.categories(edition, edition.year()));
    }

    private PlayedYear next(Moderator by, List<Edition> all) {
        if (all.isEmpty()) {
            var community = communities.get(by.community());
            var year = LocalDate.now(clock.withZone(community.zone())).getYear();
            return new PlayedYear(templates.usual(community, year), List.of());
        }
        var last = all.getFirst();
        return new PlayedYear(templates.after(last), templates.categories(last, last.year() + 1));
    }

    /** The same a day before nominations open, for members who have belonged for long. */
    private Draft played(Draft draft) {
        var today = LocalDate.now(clock.withZone(zone(draft)));
        return new Draft(
                draft.year(),
                new Bilingual(named(draft, Language.KO), named(draft, Language.EN)),
                dates(draft.dates(), today),
                rules(draft.rules(), today.minusDays(1)));
    }

    /** A zone that nobody knows is a fault that the year's form names. */
    private static ZoneId zone(Draft draft) {
        var name = draft.dates().zone();
        return ZoneId.getAvailableZoneIds().contains(name) ? ZoneId.of(name) : ZoneOffset.UTC;
    }

    private String named(Draft draft, Language language) {
        var name = texts.get(language, "community.rehearsal.name", draft.name().in(language));
        return PlainText.line(name, LONGEST_NAME);
    }

    private static Dates dates(Dates dates, LocalDate today) {
        var opens = dates.nominatingOpens();
        if (opens == null) return dates;
        var days = ChronoUnit.DAYS.between(opens.toLocalDate(), today.plusDays(1));
        return new Dates(
                dates.zone(),
                opens.plusDays(days),
                later(dates.nominatingCloses(), days),
                later(dates.votingOpens(), days),
                later(dates.votingCloses(), days),
                later(dates.publishes(), days));
    }

    private static @Nullable LocalDateTime later(@Nullable LocalDateTime date, long days) {
        return date == null ? null : date.plusDays(days);
    }

    /** Nobody in the copy was written down days ago, so none is asked for. */
    private static Rules rules(Rules rules, LocalDate joinedBy) {
        var electorate = new Electorate(
                rules.electorate().paperBallots(), 0, rules.electorate().categoryOrder());
        return rules.withVoters(joinedBy, electorate);
    }
}
