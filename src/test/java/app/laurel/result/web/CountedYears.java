package app.laurel.result.web;

import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.BallotBox;
import app.laurel.ballot.Choice;
import app.laurel.ballot.Marks;
import app.laurel.ballot.Voter;
import app.laurel.base.text.Bilingual;
import app.laurel.count.FinalMethod;
import app.laurel.count.hugo.Repeats;
import app.laurel.count.majority.MissingPolicy;
import app.laurel.count.pairs.Unrated;
import app.laurel.edition.MethodDetails;
import app.laurel.result.TwoSigners;
import app.laurel.shop.NewShop;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;

/** Years with ballots, counted in one of the ways that an edition may choose, signed and published. */
public class CountedYears {
    /** Everything an edition may choose about its count. */
    enum Way {
        MAJORITY_JUDGMENT(FinalMethod.MAJORITY_JUDGMENT, MissingPolicy.NORMALIZED, 1),
        MAJORITY_WITHOUT_GAPS(FinalMethod.MAJORITY_JUDGMENT, MissingPolicy.NONE, 1),
        MAJORITY_MEDIAN(FinalMethod.MAJORITY_JUDGMENT, MissingPolicy.MEDIAN, 1),
        MAJORITY_WORST(FinalMethod.MAJORITY_JUDGMENT, MissingPolicy.WORST, 1),
        AVERAGE(FinalMethod.AVERAGE, MissingPolicy.NORMALIZED, 1),
        VOTES_AND_MARKS(FinalMethod.VOTES_AND_MARKS, MissingPolicy.NORMALIZED, 1),
        STAR(FinalMethod.STAR, MissingPolicy.NORMALIZED, 1),
        BLOC_STAR(FinalMethod.STAR, MissingPolicy.NORMALIZED, 2),
        SCHULZE(FinalMethod.SCHULZE, MissingPolicy.NORMALIZED, 1),
        RANKED_PAIRS(FinalMethod.RANKED_PAIRS, MissingPolicy.NORMALIZED, 1);

        private final FinalMethod method;
        private final MissingPolicy missing;
        private final int seats;

        Way(FinalMethod method, MissingPolicy missing, int seats) {
            this.method = method;
            this.missing = missing;
            this.seats = seats;
        }

        private MethodDetails details() {
            return new MethodDetails(40, Unrated.LAST, Repeats.DISTINCT, true, missing, seats);
        }
    }

    private final OpenEditions editions;
    private final BallotBox box;
    private final TwoSigners signers;

    CountedYears(OpenEditions editions, BallotBox box, TwoSigners signers) {
        this.editions = editions;
        this.box = box;
        this.signers = signers;
    }

    /** Counted in this way, signed and published. */
    OpenEdition published(Way method, int voters) {
        var edition = closed(method, voters);
        signers.publish(edition);
        return edition;
    }

    /** The same before it is counted: four shops, two of them new; every voter rates three or four, and one more voter takes the ballot back. */
    OpenEdition closed(Way method, int voters) {
        var edition = editions.anOpenEdition()
                .withShops(List.of(shop("A", 2019), shop("B", 2025), shop("C", 2026), shop("D", 2024)))
                .withMethod(method.method, method.details())
                .withQuorum(5, 10)
                .open();
        var random = new Random(20_261_123L + method.name().hashCode());
        for (var voter = 0; voter < voters; voter++) {
            box.cast(new Voter.InFile("voter " + voter), edition.category(), choice(random));
        }
        var fickle = new Voter.InFile("fickle");
        box.cast(fickle, edition.category(), choice(random));
        box.cast(fickle, edition.category(), new Choice(0, Marks.none(4)));
        editions.close(edition);
        return edition;
    }

    private static Choice choice(Random random) {
        var marks = new TreeMap<Integer, byte[]>();
        for (var shop = 1; shop <= 4; shop++) {
            if (shop == 1 || random.nextInt(4) > 0) {
                var own = new byte[4];
                for (var at = 0; at < own.length; at++) {
                    own[at] = (byte) Math.clamp(2 + shop % 3 + random.nextInt(3) - 1, 1, 5);
                }
                marks.put(shop, own);
            }
        }
        return new Choice(random.nextInt(5), new Marks(4, marks));
    }

    private static NewShop shop(String name, int listed) {
        return new NewShop(
                new Bilingual(name + " 상점", "Shop " + name), name.toLowerCase(Locale.ROOT) + ".example", listed);
    }

    static String path(OpenEdition edition) {
        return "/" + edition.community().slug() + "/2026";
    }
}
