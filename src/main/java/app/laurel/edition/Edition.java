package app.laurel.edition;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import app.laurel.base.text.Bilingual;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One year of one community, with one award or several.
 *
 * @param publicId names the edition in the public record
 * @param rules as its categories have them, as far as they have none of their own
 * @param terms its categories, one or more, in the order of their numbers
 * @param frozen null until voting has opened
 * @param publishedAt null until the result is published
 */
public record Edition(
        EditionId id,
        UUID publicId,
        CommunityId community,
        int year,
        Bilingual name,
        Schedule schedule,
        Rules rules,
        List<CategoryTerms> terms,
        @Nullable FrozenRules frozen,
        @Nullable Instant publishedAt) {
    /** How long after nominations have closed a year without a result waits for nobody any more. */
    static final Duration GIVEN_UP = Duration.ofDays(400);

    /** How long after its vote a year's figures count as present ones. */
    static final Duration FRESH = Duration.ofDays(365);

    public Edition {
        if (terms.isEmpty()) throw new IllegalArgumentException("got no category, want one or more");
        terms = List.copyOf(terms);
    }

    /** What the year gives an award for, one or more, in the order of the rules. */
    public List<Category> categories() {
        return terms.stream().map(it -> new Category(this, it)).toList();
    }

    /** The ids of its categories, in the same order. */
    public List<CategoryId> categoryIds() {
        return terms.stream().map(CategoryTerms::id).toList();
    }

    /** The only category of a year that has one. */
    public Category only() {
        if (terms.size() != 1) throw new IllegalStateException("got %d categories, want one".formatted(terms.size()));
        return new Category(this, terms.getFirst());
    }

    /** Whether it names what it gives awards for; else it gives one, under its own name. */
    public boolean namesCategories() {
        return terms.getFirst().isNamed();
    }

    /** Whether its categories have names, addresses and results of their own. */
    public boolean hasSeveral() {
        return terms.size() > 1;
    }

    /**
     * The category of this id, which is one of this year's.
     *
     * @throws NoSuchElementException if it is not
     */
    public Category category(CategoryId category) {
        return categories().stream()
                .filter(it -> it.id().equals(category))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no category %s in edition %s".formatted(category, id)));
    }

    /**
     * The category of an act's object, which is {@link Category#object} of one of this year's.
     *
     * @throws NoSuchElementException if it is not
     */
    public Category category(String object) {
        return categories().stream()
                .filter(it -> it.object().equals(object))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no category is named " + object));
    }

    /** The category of this address; none in a year of one, whose only category has the year's. */
    public Optional<Category> findCategory(String slug) {
        return hasSeveral()
                ? categories().stream()
                        .filter(it -> it.terms().slug().equals(slug))
                        .findFirst()
                : Optional.empty();
    }

    /** How the records of acts name the year. */
    public String object() {
        return id.object();
    }

    /** Its public address, below the language. */
    public String path(String slug) {
        return "/" + slug + "/" + year;
    }

    /** Where the year stands: follows from the dates alone, except that publishing is an act. */
    public Phase phaseAt(Instant now) {
        if (publishedAt != null && !now.isBefore(publishedAt)) return Phase.PUBLISHED;
        if (now.isBefore(schedule.nominatingOpens())) return Phase.PREPARING;
        if (now.isBefore(schedule.nominatingCloses())) return Phase.NOMINATING;
        if (now.isBefore(schedule.votingOpens())) return Phase.SHORTLISTING;
        if (now.isBefore(schedule.votingCloses())) return Phase.VOTING;
        return Phase.COUNTING;
    }

    /** Whether nominations have opened, nothing is published, and somebody may still be at it. */
    public boolean isUnderWayAt(Instant now) {
        var phase = phaseAt(now);
        return phase != Phase.PREPARING
                && phase != Phase.PUBLISHED
                && schedule.nominatingCloses().isAfter(now.minus(GIVEN_UP));
    }

    /** Whether what its vote measured lies more than a year back. */
    public boolean isOldAt(Instant now) {
        return !now.isBefore(schedule.votingCloses().plus(FRESH));
    }

    /** Whether a ballot cast now is taken. */
    public boolean takesVotesAt(Instant now) {
        return phaseAt(now) == Phase.VOTING;
    }

    /** Whether voting has opened: from then on rules and list stand. */
    public boolean hasOpenedAt(Instant now) {
        return !now.isBefore(schedule.votingOpens());
    }
}
