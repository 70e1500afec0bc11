package app.laurel.edition;

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
 */
public record Rules(
        List<Criterion> criteria,
        LocalDate joinedBy,
        int nominationsPerMember,
        NominationMethod nominationMethod,
        int shortlistSize,
        Method method,
        int shrink,
        Quorum quorum,
        int minimumShops,
        MethodDetails details) {
    /** Keeps its own copy. */
    public Rules {
        criteria = List.copyOf(criteria);
    }

    /** Rules with the usual details. */
    public Rules(
            List<Criterion> criteria,
            LocalDate joinedBy,
            int nominationsPerMember,
            NominationMethod nominationMethod,
            int shortlistSize,
            Method method,
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
    public Missing missing() {
        return method == Method.MAJORITY_JUDGMENT ? details.missing() : Missing.NORMALIZED;
    }

    /** How many shops win, unless an exact tie adds further ones. */
    public int seats() {
        return method == Method.STAR ? details.seats() : 1;
    }

    /** Whether a ballot must rate every shop on the list to count. */
    public boolean wantsEveryShop() {
        return missing() == Missing.NONE;
    }

    /** How many shops a ballot must rate in full to count, on a list of this many. */
    public int minimumOf(int listed) {
        return wantsEveryShop() ? listed : minimumShops;
    }
}
