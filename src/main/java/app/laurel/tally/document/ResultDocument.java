package app.laurel.tally.document;

import app.laurel.base.text.Bilingual;
import app.laurel.count.FinalMethod;
import app.laurel.count.exact.Fraction;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole count of an edition, exact: what two moderators sign, what the pages show, and what anybody gets who counts the
 * published ballots by the published rules. Its names are the names in {@code result.json}. In bytes fractions are text, {@code 421/4};
 * everything else is whole.
 *
 * @param format names this form and its version
 * @param rules SHA-256 of the frozen rules document, 64 hexadecimal digits
 * @param countedBy what the rules document says about the count, as it was followed
 * @param mean of all composites of the placed shops, towards which the average is drawn
 * @param shops the shortlist, by number, as the rules document names it
 * @param standings of the award, by place, and those without a place after them
 * @param duels what a method that compares pairs found; none for others
 * @param steps what STAR did for the first place; none for others
 * @param criteria the award of each criterion
 * @param winners numbers of the shops of the year; several on an exact tie, none where no shop reached the quorum
 * @param newcomers numbers of the newcomers of the year
 * @param disqualified numbers of the shops that a correction gives no place, ascending; absent where there is none
 * @param leftOut the files of paper ballots that do not count by a correction; absent where there is none
 */
public record ResultDocument(
        String format,
        EditionPart edition,
        String rules,
        @JsonUnwrapped RulesPart countedBy,
        @Nullable Fraction mean,
        BallotsPart ballots,
        List<ShopPart> shops,
        List<Standing> standings,
        List<Duel> duels,
        List<SeatStep> steps,
        List<CriterionPart> criteria,
        List<Integer> winners,
        List<Integer> newcomers,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Integer> disqualified,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<LeftOutFile> leftOut) {
    /** The value of {@link #format} in this version. */
    public static final String FORMAT = "laurel-result-v1";

    public ResultDocument {
        shops = List.copyOf(shops);
        standings = List.copyOf(standings);
        duels = List.copyOf(duels);
        steps = List.copyOf(steps);
        criteria = List.copyOf(criteria);
        winners = List.copyOf(winners);
        newcomers = List.copyOf(newcomers);
        disqualified = disqualified == null ? null : List.copyOf(disqualified);
        leftOut = leftOut == null ? null : List.copyOf(leftOut);
    }

    /** Whether too few ballots count: then nobody gets an award, and no figure is in it but how many there are. */
    public boolean hasTooFewBallots() {
        return ballots.needed() != null;
    }

    /** The shop of this number. */
    public ShopPart shop(int number) {
        return shops.stream().filter(it -> it.number() == number).findFirst().orElseThrow();
    }

    /** Whether a correction gives this shop no place. */
    public boolean isDisqualified(int number) {
        return disqualified != null && disqualified.contains(number);
    }

    /** How many ballots of the file on paper with this hash do not count by a correction. */
    public long leftOutOf(String file) {
        return leftOutFiles().stream()
                .filter(it -> it.file().equals(file))
                .mapToLong(LeftOutFile::ballots)
                .sum();
    }

    /** The files of paper ballots that do not count by a correction. */
    public List<LeftOutFile> leftOutFiles() {
        return leftOut == null ? List.of() : leftOut;
    }

    /** Where the shop of this number stands. */
    public Standing standing(int number) {
        return standings.stream().filter(it -> it.shop() == number).findFirst().orElseThrow();
    }

    /**
     * What was voted on: its id in the public record, the year and the name of the edition.
     *
     * @param id of the category, which in a year of one is the edition's
     * @param category which of several; absent where the year has one
     */
    public record EditionPart(
            String id,
            int year,
            Bilingual name,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CategoryPart category) {}

    /**
     * What became of the ballots.
     *
     * @param cast all of them, also those taken back, which are blank
     * @param counted valid for the award
     * @param criteriaOnly not valid for the award, but counted for at least one criterion
     * @param notCounted those not counted for the award, by reason
     * @param file SHA-256 of {@code ballots.csv}, 64 hexadecimal digits; null in documents from before it was named
     * @param needed how many must count for an award; absent where so many do. Where they do not, nothing is said of why single
     *     ones do not count
     */
    public record BallotsPart(
            long cast,
            long counted,
            long criteriaOnly,
            List<NotCounted> notCounted,
            @Nullable String file,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer needed) {
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

    /**
     * A file of paper ballots that two people left out: its ballots are not among those cast, nor in {@code ballots.csv}.
     *
     * @param file its SHA-256, 64 hexadecimal digits
     * @param ballots of it that would have counted otherwise
     */
    public record LeftOutFile(String file, long ballots) {}

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
        public CriterionPart {
            standings = List.copyOf(standings);
            winners = List.copyOf(winners);
        }
    }
}
