package app.laurel.tally.document;

import app.laurel.base.Bilingual;
import app.laurel.count.FinalMethod;
import app.laurel.count.exact.Fraction;
import app.laurel.count.majority.MissingPolicy;
import app.laurel.count.pairs.Unrated;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole count of an edition, exact: what two moderators sign, what the pages show, and what anybody gets who counts the
 * published ballots by the published rules. Its names are the names in {@code result.json}. In bytes fractions are text, {@code 421/4};
 * everything else is whole.
 *
 * @param format names this form and its version
 * @param rules SHA-256 of the frozen rules document, 64 hexadecimal digits
 * @param method what decided the award
 * @param profile which reading of the method's tie rules was followed, where there are several; otherwise empty
 * @param shrink m of the shrunk average
 * @param favouritePercent what favourites decide in votes and marks
 * @param unrated what an unrated shop means to methods that compare pairs
 * @param quorum ratings that a shop needed for a place
 * @param minimumShops shops that a ballot had to rate in full to be valid
 * @param topMark the best mark of the scale, which begins at 1
 * @param mean of all composites of the placed shops, towards which the average is drawn
 * @param shops the shortlist, by number, as the rules document names it
 * @param standings of the award, by place, and those without a place after them
 * @param duels what a method that compares pairs found; none for others
 * @param steps what STAR did for the first place; none for others
 * @param criteria the award of each criterion
 * @param winners numbers of the shops of the year; several on an exact tie, none where no shop reached the quorum
 * @param newcomers numbers of the newcomers of the year
 * @param missing what majority judgment made of missing ratings; absent where they say nothing, as in every document from before there was a choice
 * @param seats how many equal winners STAR had to find; absent where it is one, as it always was
 */
public record ResultDocument(
        String format,
        EditionPart edition,
        String rules,
        FinalMethod method,
        String profile,
        int shrink,
        int favouritePercent,
        Unrated unrated,
        long quorum,
        int minimumShops,
        int topMark,
        @Nullable Fraction mean,
        BallotsPart ballots,
        List<ShopPart> shops,
        List<Standing> standings,
        List<Duel> duels,
        List<SeatStep> steps,
        List<CriterionPart> criteria,
        List<Integer> winners,
        List<Integer> newcomers,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable MissingPolicy missing,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer seats) {
    /** The value of {@link #format} in this version. */
    public static final String FORMAT = "laurel-result-v1";

    /** Keeps its own copies. */
    public ResultDocument {
        shops = List.copyOf(shops);
        standings = List.copyOf(standings);
        duels = List.copyOf(duels);
        steps = List.copyOf(steps);
        criteria = List.copyOf(criteria);
        winners = List.copyOf(winners);
        newcomers = List.copyOf(newcomers);
    }

    /** The shop of this number. */
    public ShopPart shop(int number) {
        return shops.stream().filter(it -> it.number() == number).findFirst().orElseThrow();
    }

    /** Where the shop of this number stands. */
    public Standing standing(int number) {
        return standings.stream().filter(it -> it.shop() == number).findFirst().orElseThrow();
    }

    /** Whether a ballot that does not rate a shop is counted for it all the same, with a mark that the rules say. */
    public boolean fillsIn() {
        return missing != null && missing.fillsIn();
    }

    /** Which edition: its id in the public record, its year and name. */
    public record EditionPart(String id, int year, Bilingual name) {}

    /**
     * What became of the ballots.
     *
     * @param cast all of them, also those taken back, which are blank
     * @param counted valid for the award
     * @param criteriaOnly not valid for the award, but counted for at least one criterion
     * @param notCounted those not counted for the award, by reason
     * @param file SHA-256 of {@code ballots.csv}, 64 hexadecimal digits; null where too few count to publish it, and in
     *     documents from before it was named
     */
    public record BallotsPart(
            long cast,
            long counted,
            long criteriaOnly,
            List<NotCounted> notCounted,
            @Nullable String file) {
        /** Keeps its own copy. */
        public BallotsPart {
            notCounted = List.copyOf(notCounted);
        }
    }

    /** Ballots not counted for one reason. */
    public record NotCounted(Reason reason, long ballots) {
        /** Why a ballot does not count for the award. */
        public enum Reason {
            /** It holds no mark. */
            BLANK,
            /** It rates fewer shops in full than the rules ask. */
            TOO_FEW_SHOPS
        }
    }

    /** A shop on the list. */
    public record ShopPart(
            int number, int id, Bilingual name, @Nullable String domain, boolean newcomer) {}

    /**
     * One criterion's award.
     *
     * @param by average or majority judgment
     * @param ballots that count here
     * @param standings as in the award, over marks
     * @param winners the best of this criterion
     */
    public record CriterionPart(
            int number,
            Bilingual name,
            int weight,
            FinalMethod by,
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
