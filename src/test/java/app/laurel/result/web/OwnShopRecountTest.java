package app.laurel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FetchedFiles;
import app.laurel.LaurelTest;
import app.laurel.OpenEditions;
import app.laurel.PublicReader;
import app.laurel.ballot.BallotBox;
import app.laurel.ballot.Choice;
import app.laurel.ballot.Marks;
import app.laurel.ballot.Voter;
import app.laurel.base.text.Language;
import app.laurel.result.TwoSigners;
import app.laurel.shop.ShopPeople;
import app.laurel.terminal.RecountCommand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** An owner's marks for the own shop are in no published file, and the files recount to the published result all the same. */
@LaurelTest
class OwnShopRecountTest {
    private static final int OTHERS = 12;

    private final OpenEditions editions;
    private final BallotBox box;
    private final TwoSigners signers;
    private final ShopPeople people;
    private final PublicReader reader;

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    OwnShopRecountTest(
            OpenEditions editions, BallotBox box, TwoSigners signers, ShopPeople people, PublicReader reader) {
        this.editions = editions;
        this.box = box;
        this.signers = signers;
        this.people = people;
        this.reader = reader;
    }

    @Test
    void files_without_the_owners_own_marks_recount_to_the_same_bytes_and_say_nothing_of_an_owner() throws Exception {
        var edition = editions.anOpenEdition().open();
        var owner = people.owner(edition, 1, Language.EN).id();
        box.cast(new Voter.OfMember(owner), edition.category(), choice(1, 5, 2));
        for (var voter = 0; voter < OTHERS; voter++) {
            // one of the others does not know the first shop either: an empty place is nothing special
            box.cast(new Voter.InFile("voter " + voter), edition.category(), choice(2, voter == 0 ? 0 : 3, 4));
        }
        editions.close(edition);
        signers.publish(edition);

        var files = FetchedFiles.of(edition, reader, folder);

        files.recounted(RecountCommand.SAME);
        var ballots = Files.readAllLines(files.ballots());
        assertThat(ballots)
                .hasSize(1 + 1 + OTHERS)
                .filteredOn(it -> it.endsWith(",,,,,2,2,2,2"))
                .singleElement()
                .asString()
                .matches("[0-9a-f]{16},,,,,,2,2,2,2");
        assertThat(ballots).noneMatch(it -> it.contains("5,5,5,5"));
    }

    private static Choice choice(int favourite, int first, int second) {
        var marks = new TreeMap<Integer, byte[]>();
        if (first > 0) marks.put(1, all(first));
        marks.put(2, all(second));
        return new Choice(favourite, new Marks(4, marks));
    }

    private static byte[] all(int mark) {
        return new byte[] {(byte) mark, (byte) mark, (byte) mark, (byte) mark};
    }
}
