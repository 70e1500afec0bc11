package app.laurel.edition;

import app.laurel.count.FinalMethod;
import app.laurel.count.FinalMethod.Detail;
import app.laurel.count.Quorum;
import app.laurel.count.hugo.NominationMethod;
import app.laurel.count.majority.MissingPolicy;
import java.time.LocalDate;
import java.util.List;

/**
 * The rules of an edition, as far as they are chosen.
 *
 * @param joinedBy members who joined on this day or before may vote
 * @param shortlistSize places that the nomination method fills
 * @param shrink m of the shrunk average that stands beside the result
 * @param minimumShops shops that a ballot must rate in full to count
 * @param details what single methods need
 * @param electorate who may vote and how, beside the day of joining
 */
public record Rules(
        List<Criterion> criteria,
        LocalDate joinedBy,
        int nominationsPerMember,
        NominationMethod nominationMethod,
        int shortlistSize,
        FinalMethod method,
        int shrink,
        Quorum quorum,
        int minimumShops,
        MethodDetails details,
        Electorate electorate) {
    public Rules {
        criteria = List.copyOf(criteria);
    }

    /** Rules for the usual electorate. */
    public Rules(
            List<Criterion> criteria,
            LocalDate joinedBy,
            int nominationsPerMember,
            NominationMethod nominationMethod,
            int shortlistSize,
            FinalMethod method,
            int shrink,
            Quorum quorum,
            int minimumShops,
            MethodDetails details) {
        this(
                criteria,
                joinedBy,
                nominationsPerMember,
                nominationMethod,
                shortlistSize,
                method,
                shrink,
                quorum,
                minimumShops,
                details,
                Electorate.USUAL);
    }

    /** The same rules for another electorate. */
    public Rules withElectorate(Electorate other) {
        return withVoters(joinedBy, other);
    }

    /** The same rules for others: members who joined on this day or before, of this electorate. */
    public Rules withVoters(LocalDate joined, Electorate other) {
        return new Rules(
                criteria,
                joined,
                nominationsPerMember,
                nominationMethod,
                shortlistSize,
                method,
                shrink,
                quorum,
                minimumShops,
                details,
                other);
    }

    /** Rules with the usual details. */
    public Rules(
            List<Criterion> criteria,
            LocalDate joinedBy,
            int nominationsPerMember,
            NominationMethod nominationMethod,
            int shortlistSize,
            FinalMethod method,
            int shrink,
            Quorum quorum,
            int minimumShops) {
        this(
                criteria,
                joinedBy,
                nominationsPerMember,
                nominationMethod,
                shortlistSize,
                method,
                shrink,
                quorum,
                minimumShops,
                MethodDetails.USUAL);
    }

    /** What a missing rating means; matters to majority judgment alone. */
    public MissingPolicy missing() {
        return method.asks(Detail.MISSING) ? details.missing() : MissingPolicy.NORMALIZED;
    }

    /** How many shops win, unless an exact tie adds further ones. */
    public int seats() {
        return method.asks(Detail.SEATS) ? details.seats() : 1;
    }

    /** Whether favourites decide anything; otherwise they are asked for interest. */
    public boolean favouriteDecides() {
        return method.asks(Detail.FAVOURITE_PERCENT) && details.favouritePercent() > 0;
    }

    /** Whether a ballot must rate every shop on the list to count. */
    public boolean wantsEveryShop() {
        return missing() == MissingPolicy.NONE;
    }

    /** How many shops a ballot must rate in full to count, on a list of this many. */
    public int minimumOf(int listed) {
        return wantsEveryShop() ? listed : minimumShops;
    }
}
