package app.laurel.result;

import app.laurel.base.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole count of an edition, exact: what the moderators sign, what the pages show, what anybody can recount. Its names are
 * the names in the JSON. Fractions are text, {@code 421/4}; everything else is whole.
 *
 * @param format names this form and its version
 * @param rules SHA-256 of the frozen rules document, 64 hexadecimal digits
 * @param method what decided the award
 * @param shrink m of the shrunk average
 * @param quorum ratings that a shop needed for a place
 * @param minimumShops shops that a ballot had to rate in full to be valid
 * @param topMark the best mark of the scale, which begins at 1
 * @param shops the shortlist, by number
 * @param standings of the award, by place, and those without a place after them
 * @param criteria the award of each criterion
 * @param winners numbers of the shops of the year; several on an exact tie, none where no shop reached the quorum
 */
public record ResultDocument(
        String format,
        EditionPart edition,
        String rules,
        String method,
        int shrink,
        long quorum,
        int minimumShops,
        int topMark,
        BallotsPart ballots,
        List<ShopPart> shops,
        List<Standing> standings,
        List<CriterionPart> criteria,
        List<Integer> winners) {
    /** The value of {@link #format} in this version. */
    public static final String FORMAT = "laurel/result/v1";

    /** Keeps its own copies. */
    public ResultDocument {
        shops = List.copyOf(shops);
        standings = List.copyOf(standings);
        criteria = List.copyOf(criteria);
        winners = List.copyOf(winners);
    }

    /** The shop of this number. */
    public ShopPart shop(int number) {
        return shops.stream().filter(it -> it.number() == number).findFirst().orElseThrow();
    }

    /** Which edition: its id in the public record, its year and name. */
    public record EditionPart(String id, int year, Bilingual name) {}

    /**
     * What became of the ballots.
     *
     * @param cast voters with a ballot
     * @param changed those who changed it at least once; only the last version counts
     * @param counted valid for the award
     * @param criteriaOnly not valid for the award, but counted for at least one criterion
     * @param notCounted those not counted for the award, by reason
     */
    public record BallotsPart(long cast, long changed, long counted, long criteriaOnly, List<NotCounted> notCounted) {
        /** Keeps its own copy. */
        public BallotsPart {
            notCounted = List.copyOf(notCounted);
        }
    }

    /**
     * Ballots not counted for one reason.
     *
     * @param reason WITHDRAWN, BLANK or TOO_FEW_SHOPS
     */
    public record NotCounted(String reason, long ballots) {}

    /** A shop on the list, as it was called when the votes were counted. */
    public record ShopPart(
            int number, int id, Bilingual name, @Nullable String domain) {}

    /**
     * One shop's figures, over its composites (100 to 100 times the best mark) or, in a criterion, over its marks.
     *
     * @param rank from 1, shared on an exact tie; 0 where there are not enough ratings
     * @param ratings how many rated it
     * @param missing how many more it needed for a place
     * @param profile pairs of grade and number of ratings, worst first, without empty grades
     * @param median the majority grade; 0 without a rating
     * @param above ratings better than the median
     * @param below ratings worse than the median
     * @param steps pairs of grade and margin that majority judgment compares, in order
     * @param mean the plain mean as a fraction; null without a rating
     * @param average the shrunk average as a fraction; null without a place
     * @param averageRank the place by the shrunk average; 0 where it is not told
     */
    public record Standing(
            int shop,
            int rank,
            long ratings,
            long missing,
            List<List<Long>> profile,
            int median,
            long above,
            long below,
            List<List<Long>> steps,
            @Nullable String mean,
            @Nullable String average,
            int averageRank) {
        /** Keeps its own copies. */
        public Standing {
            profile = List.copyOf(profile);
            steps = List.copyOf(steps);
        }

        /** Whether it has enough ratings for a place. */
        public boolean isPlaced() {
            return rank > 0;
        }
    }

    /**
     * One criterion's award.
     *
     * @param ballots that count here
     * @param standings as in the award, over marks
     * @param winners the best of this criterion
     */
    public record CriterionPart(
            int number,
            Bilingual name,
            int weight,
            long ballots,
            long quorum,
            List<Standing> standings,
            List<Integer> winners) {
        /** Keeps its own copies. */
        public CriterionPart {
            standings = List.copyOf(standings);
            winners = List.copyOf(winners);
        }
    }
}
