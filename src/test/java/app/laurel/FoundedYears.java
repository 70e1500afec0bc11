package app.laurel;

import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import app.laurel.edition.CategoryDraft;
import app.laurel.edition.CategoryOutcome;
import app.laurel.edition.Dates;
import app.laurel.edition.Draft;
import app.laurel.edition.EditionTemplates;
import app.laurel.edition.Editions;
import app.laurel.edition.SeveralCategories;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes years of which nothing is nominated yet: {@code aYear().withRules(it -> it.places(2)).nominating()}. */
public class FoundedYears {
    private static final Instant EARLIER = Instant.parse("2026-03-01T00:00:00Z");

    private final Founder founder;
    private final Editions editions;
    private final EditionTemplates templates;
    private final SeveralCategories several;
    private final MovableClock clock;

    FoundedYears(
            Founder founder,
            Editions editions,
            EditionTemplates templates,
            SeveralCategories several,
            MovableClock clock) {
        this.founder = founder;
        this.editions = editions;
        this.templates = templates;
        this.several = several;
        this.clock = clock;
    }

    /** 2026, by the usual rules. */
    public Wish aYear() {
        return new Wish();
    }

    /** Moves the clock to the opening of its nominations. */
    public void openNominations(FoundedYear year) {
        clock.moveTo(editions.get(year.id()).schedule().nominatingOpens());
    }

    /** Moves the clock to the close of its nominations. */
    public void closeNominations(FoundedYear year) {
        clock.moveTo(editions.get(year.id()).schedule().nominatingCloses());
    }

    /** Moves the clock to the opening of its vote. */
    public void openVoting(FoundedYear year) {
        clock.moveTo(editions.get(year.id()).schedule().votingOpens());
    }

    /** What is wanted of a year. */
    public final class Wish {
        private int year = 2026;
        private UnaryOperator<ChangedRules> change = it -> it;
        private @Nullable Duration ahead;
        private List<CategoryDraft> categories = List.of();
        private @Nullable FoundedYear beside;

        /** The award's year. */
        public Wish inYear(int given) {
            year = given;
            return this;
        }

        /** Of the community and the moderators of this one. */
        public Wish beside(FoundedYear given) {
            beside = given;
            return this;
        }

        /** The usual rules with this changed. */
        public Wish withRules(UnaryOperator<ChangedRules> given) {
            change = given;
            return this;
        }

        /** With these categories instead of the one that every year begins with. */
        public Wish withCategories(CategoryDraft... given) {
            categories = List.of(given);
            return this;
        }

        /** Nominations open so long after now, which is the machine's now, as jobs want it; each later date a day on. */
        public Wish opensIn(Duration given) {
            ahead = given;
            return this;
        }

        /** Makes it; the clock stands a week before its nominations open, or where it was wished. */
        public FoundedYear prepared() {
            clock.moveTo(ahead == null ? EARLIER : Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS));
            var community = beside == null ? founder.community() : beside.community();
            var first = beside == null ? founder.moderator(community) : beside.first();
            var second = beside == null ? founder.moderator(community) : beside.second();
            var usual = templates.usual(community, year);
            var rules = change.apply(new ChangedRules(usual.rules())).rules();
            var id = editions.create(first, new Draft(year, usual.name(), dates(usual.dates()), rules))
                    .orElseThrow();
            if (!categories.isEmpty()) writeDown(first, id);
            return new FoundedYear(
                    community, first, second, id, editions.get(id).categoryIds().getFirst());
        }

        /** Makes it, and moves the clock to the opening of its nominations. */
        public FoundedYear nominating() {
            var made = prepared();
            openNominations(made);
            return made;
        }

        private void writeDown(Moderator by, EditionId id) {
            var outcome = several.write(it -> it.add(by, id, categories));
            if (!(outcome instanceof CategoryOutcome.Saved)) throw new IllegalStateException("got " + outcome);
        }

        private Dates dates(Dates usual) {
            if (ahead == null) return usual;
            var opens = LocalDateTime.ofInstant(clock.instant().plus(ahead), ZoneId.of(usual.zone()));
            return new Dates(usual.zone(), opens, opens.plusDays(1), opens.plusDays(2), opens.plusDays(3), null);
        }
    }
}
