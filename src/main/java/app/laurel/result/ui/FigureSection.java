package app.laurel.result.ui;

import app.laurel.base.text.Language;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.Rows;
import app.laurel.result.CountedPart;
import app.laurel.result.MedianWords;
import app.laurel.tally.document.ResultDocument;
import app.laurel.tally.document.Scale;
import app.laurel.tally.document.Standing;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The figures that the moderators check before they sign. */
final class FigureSection extends Card {
    private static final long serialVersionUID = 1;
    private static final int HASH_SHOWN = 16;

    private final transient ResultDocument document;
    private final Language language;

    FigureSection(CountedPart counted, boolean isSecret) {
        document = counted.document();
        language = Reader.language();
        add(new H2(getTranslation("result.desk.figures")));
        if (isSecret) add(new Paragraph(getTranslation("result.desk.secret")));
        if (document.hasTooFewBallots()) addTooFew();
        else addFigures();
    }

    /** Moderators see no more of so few ballots than everybody will. */
    private void addTooFew() {
        var ballots = document.ballots();
        add(
                new Paragraph(getTranslation("result.page.few.text", ballots.counted(), ballots.needed())),
                new Paragraph(getTranslation("result.desk.few")),
                leftOut());
    }

    private void addFigures() {
        var ballots = document.ballots();
        add(
                new Paragraph(getTranslation(
                        "result.desk.ballots", ballots.cast(), ballots.counted(), ballots.cast() - ballots.counted())),
                leftOut(),
                new H3(getTranslation("result.desk.winner")),
                new Paragraph(winners()),
                new H3(getTranslation("result.desk.all")),
                rows(document.standings(), Scale.COMPOSITES));
        for (var criterion : document.criteria()) {
            add(new H3(criterion.name().in(language)), rows(criterion.standings(), Scale.MARKS));
        }
    }

    /** What a correction left out of the paper ballots. */
    private Rows leftOut() {
        return Rows.of(
                document.leftOutFiles(),
                it -> new ListItem(getTranslation(
                        "result.desk.left-out", it.ballots(), it.file().substring(0, HASH_SHOWN))));
    }

    private String winners() {
        if (document.winners().isEmpty())
            return getTranslation(
                    "result.desk.winner.none", document.countedBy().quorum());
        var method = getTranslation("edition.method." + document.countedBy().method());
        var winners = document.winners().stream().map(this::name).collect(Collectors.joining(" · "));
        return getTranslation("result.desk.winner.by", winners, method);
    }

    private Rows rows(List<Standing> standings, Scale scale) {
        return Rows.of(standings, it -> row(it, scale));
    }

    private ListItem row(Standing standing, Scale scale) {
        if (document.isDisqualified(standing.shop())) {
            return new ListItem(name(standing.shop()) + ": " + getTranslation("result.page.disqualified"));
        }
        if (!standing.isPlaced()) {
            return new ListItem(getTranslation("result.desk.row.unplaced", name(standing.shop()), standing.missing()));
        }
        var shop = new Span(getTranslation("result.desk.row", standing.rank(), name(standing.shop())));
        shop.setClassName("laurel-row-name");
        return new ListItem(shop, new Paragraph(String.join(" ", sentences(standing, scale))));
    }

    private List<String> sentences(Standing standing, Scale scale) {
        var sentences = new ArrayList<String>();
        sentences.add(median(standing, scale));
        if (standing.average() != null) {
            sentences.add(getTranslation("result.desk.row.average", scale.marks(standing.average())));
        }
        if (standing.score() != null) {
            var score = standing.score().toDecimal(2);
            sentences.add(getTranslation("result.desk.row.score", standing.favourites(), score));
        }
        return sentences;
    }

    private String median(Standing standing, Scale scale) {
        var sentence = MedianWords.of(standing, scale);
        return getTranslation(sentence.key(), sentence.arguments().toArray());
    }

    private String name(int shop) {
        return document.shop(shop).name().in(language);
    }
}
