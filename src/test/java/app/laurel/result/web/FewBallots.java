package app.laurel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PublicReader;
import app.laurel.ballot.BallotBox;
import app.laurel.ballot.Choice;
import app.laurel.ballot.Marks;
import app.laurel.ballot.Voter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Years in whose boxes lie exactly these ballots, and their pages. */
public class FewBallots {
    private static final byte NO_OPINION = (byte) 255;

    /** The first shop gets the best mark by every criterion. */
    static final Choice FIVES = choice(5);

    /** No opinion of it by any. */
    static final Choice SILENT = choice(NO_OPINION);

    private final OpenEditions editions;
    private final BallotBox box;
    private final PublicReader reader;

    FewBallots(OpenEditions editions, BallotBox box, PublicReader reader) {
        this.editions = editions;
        this.box = box;
        this.reader = reader;
    }

    /** A year whose voting is over. */
    OpenEdition closed(List<Choice> ballots) {
        var edition = editions.anOpenEdition().open();
        for (var at = 0; at < ballots.size(); at++) {
            box.cast(new Voter.InFile("voter " + at), edition.category(), ballots.get(at));
        }
        editions.close(edition);
        return edition;
    }

    /** What the page says; nothing that came of dividing by nothing, and no chart of nothing. */
    String read(String path) throws Exception {
        var answer = reader.ask(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        var text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("NaN", "0/0", "-100%", "-100 %", "Infinity", "???", "{0}", "{1}");
        if (text.contains("too few voted")) assertThat(text).doesNotContain("<figure", "data-label=\"Ratings\"");
        return text;
    }

    private static Choice choice(int mark) {
        var marks = (byte) mark;
        return new Choice(0, new Marks(4, new TreeMap<>(Map.of(1, new byte[] {marks, marks, marks, marks}))));
    }
}
