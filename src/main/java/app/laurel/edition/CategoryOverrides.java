package app.laurel.edition;

import app.laurel.count.FinalMethod;
import app.laurel.count.Quorum;
import app.laurel.count.majority.MissingPolicy;
import app.laurel.count.pairs.Unrated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a category has of its own; null, or without criteria: as the year says.
 *
 * @param method with all that methods need: figures of the year's method mean nothing to another
 */
public record CategoryOverrides(
        List<Criterion> criteria,
        @Nullable Integer nominationsPerMember,
        @Nullable Integer shortlistSize,
        @Nullable Method method,
        @Nullable Quorum quorum,
        @Nullable Integer minimumShops) {
    /** Nothing: all as the year says. */
    public static final CategoryOverrides NONE = new CategoryOverrides(List.of(), null, null, null, null, null);

    public CategoryOverrides {
        criteria = List.copyOf(criteria);
    }

    /** The rules of a year as they are in this category. */
    public Rules over(Rules year) {
        return new Rules(
                criteria.isEmpty() ? year.criteria() : criteria,
                year.joinedBy(),
                either(nominationsPerMember, year.nominationsPerMember()),
                year.nominationMethod(),
                either(shortlistSize, year.shortlistSize()),
                method == null ? year.method() : method.method(),
                method == null ? year.shrink() : method.shrink(),
                either(quorum, year.quorum()),
                either(minimumShops, year.minimumShops()),
                method == null ? year.details() : method.over(year.details()),
                year.electorate());
    }

    private static <T> T either(@Nullable T own, T years) {
        return own == null ? years : own;
    }

    /** How ballots are counted. */
    public record Method(
            FinalMethod method, int shrink, int favouritePercent, Unrated unrated, MissingPolicy missing, int seats) {
        private MethodDetails over(MethodDetails year) {
            return new MethodDetails(favouritePercent, unrated, year.repeats(), year.newcomerAward(), missing, seats);
        }
    }
}
