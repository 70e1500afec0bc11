package app.laurel.nomination;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.NomineeId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Moderator;
import app.laurel.edition.Category;
import app.laurel.edition.CategoryAmending;
import app.laurel.edition.CategoryDraft;
import app.laurel.edition.Edition;
import app.laurel.nomination.CategoryRuling.Kind;
import app.laurel.nomination.CategoryRulingOutcome.BadReason;
import app.laurel.nomination.CategoryRulingOutcome.CategoryEnded;
import app.laurel.nomination.CategoryRulingOutcome.NobodyGoes;
import app.laurel.nomination.CategoryRulingOutcome.OnlyOne;
import app.laurel.nomination.CategoryRulingOutcome.Refused;
import app.laurel.nomination.CategoryRulingOutcome.Ruled;
import app.laurel.nomination.CategoryRulingOutcome.SameCategory;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What moderators decide about whole categories once nominations have opened, until the list of that category is given out or voting
 * opens: each with a public reason and on record. Nominations that moved are not sorted apart again; only a withdrawal is undone.
 *
 * @see "src/docs/decisions/categories.md"
 */
@Service
@Transactional
public class CategoryRulings {
    private static final Bilingual NONE = new Bilingual("", "");

    private final CategoryRulingGate gate;
    private final GoingNominees going;
    private final CategoryAmending amending;
    private final NominationMoveStore moves;
    private final CategoryRulingRecord record;

    CategoryRulings(
            CategoryRulingGate gate,
            GoingNominees going,
            CategoryAmending amending,
            NominationMoveStore moves,
            CategoryRulingRecord record) {
        this.gate = gate;
        this.going = going;
        this.amending = amending;
        this.moves = moves;
        this.record = record;
    }

    /**
     * All nominations of one category count in another from now on, and it gives no award.
     *
     * @throws AccessDeniedException if a category is not one of the moderator's year, or the moderator is tied to a shop in the running
     */
    public CategoryRulingOutcome merge(Moderator by, CategoryId from, CategoryId into, String reason) {
        return rule(by, from, reason, category -> {
            var found = gate.other(category, into);
            if (found.isEmpty()) return new CategoryEnded();
            var other = found.get();
            if (other.equals(category)) return new SameCategory();
            var refusal = gate.refusal(other).or(() -> going.standing(category, null));
            if (refusal.isPresent()) return refusal.get();
            moves.move(from, into, going.nominated(category));
            amending.end(category, into);
            record.made(by, Kind.MERGE, category, new CategoryRulingRecord.Words(into, other.name(), "", reason));
            return new Ruled();
        });
    }

    /** Makes a further category with the rules of this one, and moves these nominees into it; refused as {@link #merge} refuses. */
    public CategoryRulingOutcome split(
            Moderator by, CategoryId id, CategoryDraft.Words words, Collection<NomineeId> nominees, String reason) {
        return rule(by, id, reason, category -> {
            var chosen = Set.copyOf(nominees);
            going.requireKnown(category, chosen);
            if (chosen.isEmpty() || !going.nominated(category).containsAll(chosen)) return new NobodyGoes();
            var problems = amending.problems(category, words);
            if (!problems.isEmpty()) return new Refused(problems);
            var standing = going.standing(category, chosen);
            if (standing.isPresent()) return standing.get();
            var made = amending.add(category, words);
            var names = going.names(category, chosen);
            moves.move(id, made, chosen);
            record.made(by, Kind.SPLIT, category, new CategoryRulingRecord.Words(made, words.name(), names, reason));
            return new Ruled();
        });
    }

    /** Moves one nominee with its nominations to another category; refused as {@link #merge} refuses. */
    public CategoryRulingOutcome move(
            Moderator by, CategoryId from, NomineeId nominee, CategoryId into, String reason) {
        return rule(by, from, reason, category -> {
            var found = gate.other(category, into);
            if (found.isEmpty()) return new CategoryEnded();
            var other = found.get();
            var one = Set.of(nominee);
            going.requireKnown(category, one);
            if (other.equals(category)) return new SameCategory();
            var refusal = gate.refusal(other).or(() -> going.standing(category, one));
            if (refusal.isPresent()) return refusal.get();
            if (!going.nominated(category).contains(nominee)) return new NobodyGoes();
            moves.move(from, into, one);
            var names = going.names(category, one);
            record.made(by, Kind.MOVE, category, new CategoryRulingRecord.Words(into, other.name(), names, reason));
            return new Ruled();
        });
    }

    /** Gives a category another name; its address stays. Refused as {@link #merge} refuses. */
    public CategoryRulingOutcome rename(Moderator by, CategoryId id, Bilingual name, String reason) {
        return rule(by, id, reason, category -> {
            var problems = amending.problems(category, name);
            if (!problems.isEmpty()) return new Refused(problems);
            amending.rename(category, name);
            record.made(by, Kind.RENAME, category, new CategoryRulingRecord.Words(null, name, "", reason));
            return new Ruled();
        });
    }

    /** No award is given in a category; its nominations stay where they are. Refused as {@link #merge} refuses. */
    public CategoryRulingOutcome withdraw(Moderator by, CategoryId id, String reason) {
        return rule(by, id, reason, category -> {
            amending.end(category, null);
            record.made(by, Kind.WITHDRAW, category, new CategoryRulingRecord.Words(null, NONE, "", reason));
            return new Ruled();
        });
    }

    /**
     * Undoes a withdrawal: the category is one of the year again, with the nominations that it had. Done twice, it changes nothing.
     *
     * @throws AccessDeniedException if the category is not one of this year's, or the moderator is tied to a shop in the running or
     *     one that was nominated in it
     */
    public CategoryRulingOutcome reinstate(Moderator by, EditionId id, CategoryId category) {
        var year = gate.enter(by, id, category);
        var closed = gate.refusal(year);
        if (closed.isPresent()) return closed.get();
        if (year.categoryIds().contains(category)) return new Ruled();
        var gone = amending.listEnded(id).stream()
                .filter(it -> it.id().equals(category) && it.isWithdrawn())
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("this category was not withdrawn in this year"));
        var full = amending.problems(year);
        if (!full.isEmpty()) return new Refused(full);
        amending.reopen(year, category);
        record.undone(by, year, gone);
        return new Ruled();
    }

    /** All of a year, undone ones included, in the order in which they were made; everybody may read them. */
    @Transactional(readOnly = true)
    public List<CategoryRuling> list(Edition year) {
        return record.list(year);
    }

    private CategoryRulingOutcome rule(
            Moderator by, CategoryId id, String typed, Function<Category, CategoryRulingOutcome> act) {
        var entered = gate.enter(by, id);
        if (entered.isEmpty()) return new CategoryEnded();
        var category = entered.get();
        var closed = gate.refusal(category);
        if (closed.isPresent()) return closed.get();
        if (!category.edition().hasSeveral()) return new OnlyOne();
        var problem = RulingReason.of(typed).problem();
        return problem != null ? new BadReason(problem) : act.apply(category);
    }
}
