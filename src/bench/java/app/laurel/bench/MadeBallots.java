package app.laurel.bench;

import app.laurel.count.AwardRules;
import app.laurel.count.FinalMethod;
import app.laurel.count.FinalRule;
import app.laurel.count.PackedBallots;
import app.laurel.count.Quorum;
import app.laurel.count.hugo.Nominations;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Ballots made from a fixed seed: ten shops of different renown and quality, four criteria, marks from 1 to 5. */
final class MadeBallots {
    static final int SHOPS = 10;
    static final int CRITERIA = 4;

    private static final long SEED = 20_261_123;

    private MadeBallots() {}

    static AwardRules rules() {
        return new AwardRules(
                List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
                Set.of(),
                List.of(40, 25, 20, 15),
                5,
                FinalRule.of(FinalMethod.MAJORITY_JUDGMENT, 5),
                new Quorum(20, 2),
                3);
    }

    static PackedBallots ratings(int number) {
        var random = new SplittableRandom(SEED);
        var ballots = new PackedBallots(rules());
        var row = new byte[SHOPS * CRITERIA];
        for (var ballot = 0; ballot < number; ballot++) {
            fill(row, random);
            ballots.add(row, 1 + random.nextInt(SHOPS));
        }
        return ballots;
    }

    /** Every shop is known to 50 to 86 voters of 100; one mark of 50 is "no opinion". */
    static void fill(byte[] row, SplittableRandom random) {
        for (var shop = 0; shop < SHOPS; shop++) {
            var isKnown = random.nextInt(100) < 50 + 4 * shop;
            for (var criterion = 0; criterion < CRITERIA; criterion++) {
                row[shop * CRITERIA + criterion] = isKnown ? mark(shop, random) : 0;
            }
        }
    }

    private static byte mark(int shop, SplittableRandom random) {
        if (random.nextInt(50) == 0) {
            return (byte) AwardRules.NO_OPINION;
        }
        return (byte) Math.clamp(1 + random.nextInt(5) + (random.nextInt(12) < shop ? 1 : 0), 1, 5);
    }

    /** Ballots of up to ten nominees, some named far more often than others. */
    static Nominations nominations(int ballots, int nominees) {
        var random = new SplittableRandom(SEED);
        var builder = new Nominations.Builder();
        for (var ballot = 0; ballot < ballots; ballot++) {
            var named = new int[1 + random.nextInt(10)];
            for (var at = 0; at < named.length; at++) {
                named[at] = random.nextInt(1 + random.nextInt(nominees));
            }
            builder.add(named);
        }
        return builder.build(nominees);
    }
}
