package app.laurel.bench;

import app.laurel.ballot.BulkBox;
import app.laurel.ballot.Choice;
import app.laurel.ballot.Marks;
import app.laurel.ballot.Voter;
import app.laurel.base.id.CategoryId;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;

/** Puts made ballots into an open box; the same number gives the same ballots. */
public final class BoxFilling {
    private static final int AT_ONCE = 5_000;

    private BoxFilling() {}

    /** Is handed the marks of each ballot too. */
    @FunctionalInterface
    interface MarkTaker {
        void take(int ballot, byte[] row) throws SQLException;
    }

    static void of(ApplicationContext application, CategoryId category, int ballots, MarkTaker marks)
            throws SQLException {
        fill(application, category, 0, ballots, marks);
    }

    /** Those from one number to another, of a list of ten shops. */
    public static void more(ApplicationContext application, CategoryId category, int from, int to) throws SQLException {
        fill(application, category, from, to, (ballot, row) -> {});
    }

    private static void fill(
            ApplicationContext application, CategoryId category, int from, int ballots, MarkTaker marks)
            throws SQLException {
        var box = application.getBean(BulkBox.class);
        var random = new SplittableRandom(1 + from);
        var row = new byte[MadeBallots.SHOPS * MadeBallots.CRITERIA];
        var block = new LinkedHashMap<Voter, Choice>();
        for (var ballot = from; ballot < ballots; ballot++) {
            MadeBallots.fill(row, random);
            block.put(new Voter.InFile("voter " + ballot), choice(row));
            marks.take(ballot, row);
            if (block.size() == AT_ONCE || ballot == ballots - 1) {
                box.cast(category, block);
                block.clear();
            }
        }
    }

    private static Choice choice(byte[] row) {
        var byShop = new TreeMap<Integer, byte[]>();
        for (var shop = 0; shop < MadeBallots.SHOPS; shop++) {
            var marks = Arrays.copyOfRange(row, shop * MadeBallots.CRITERIA, (shop + 1) * MadeBallots.CRITERIA);
            if (marks[0] != 0) {
                byShop.put(shop + 1, marks);
            }
        }
        return new Choice(0, new Marks(MadeBallots.CRITERIA, byShop));
    }
}
