package app.laurel.edition;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.base.text.Bilingual;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One award of one year: what is nominated for, voted on and counted. The only category of a year reads as the year itself.
 *
 * @see "src/docs/decisions/categories.md"
 */
public record Category(Edition edition, CategoryTerms terms) {
    public CategoryId id() {
        return terms.id();
    }

    /** Names the category in ballots and in the public record: the year itself, where it is the only one. */
    public UUID publicId() {
        return edition.hasSeveral() ? terms.publicId() : edition.publicId();
    }

    /** What the category is called: as the year, where it is the only one. */
    public Bilingual name() {
        return edition.hasSeveral() ? terms.name() : edition.name();
    }

    /** The same with its year behind it, for where the year does not stand beside it anyway. */
    public Bilingual fullName() {
        if (!edition.hasSeveral()) return edition.name();
        var own = terms.name();
        return new Bilingual(
                own.ko() + " · " + edition.name().ko(),
                own.en() + " · " + edition.name().en());
    }

    /** The rules that hold in this category. */
    public Rules rules() {
        return terms.rules();
    }

    /** The fixed rules of the year; null until voting has opened. */
    public @Nullable FrozenRules frozen() {
        return edition.frozen();
    }

    /** The dates of the year. */
    public Schedule schedule() {
        return edition.schedule();
    }

    /** As {@link Edition#phaseAt}. */
    public Phase phaseAt(Instant now) {
        return edition.phaseAt(now);
    }

    /** As {@link Edition#hasOpenedAt}. */
    public boolean hasOpenedAt(Instant now) {
        return edition.hasOpenedAt(now);
    }

    /** As {@link Edition#takesVotesAt}. */
    public boolean takesVotesAt(Instant now) {
        return edition.takesVotesAt(now);
    }

    /** How the records of acts name it. It begins as the year's does, by which acts are known that a tied moderator may not do. */
    public String object() {
        return object(edition.id(), terms.number(), edition.hasSeveral());
    }

    static String object(EditionId edition, int number, boolean isOneOfSeveral) {
        return isOneOfSeveral ? edition.object() + "/category/" + number : edition.object();
    }

    /** Its public address, below the language. */
    public String path(String community) {
        var year = edition.path(community);
        return edition.hasSeveral() ? year + "/" + terms.slug() : year;
    }
}
