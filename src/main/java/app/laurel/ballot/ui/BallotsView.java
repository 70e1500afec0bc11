package app.laurel.ballot.ui;

import app.laurel.ballot.BallotBox;
import app.laurel.ballot.BallotFileKind;
import app.laurel.ballot.ImportedBallotFile;
import app.laurel.base.Progress;
import app.laurel.base.csv.FileAnswer;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.CsvUpload;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Rows;
import app.laurel.base.ui.YearPage;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.edition.CategoryColumn;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;

/** Ballots from files: while voting is open a file may be brought; what was brought before is listed. */
@Route(":community/desk/editions/:year([0-9]{4})/imports")
@PermitAll
class BallotsView extends YearPage {
    private static final long serialVersionUID = 1;
    private static final String EXAMPLE =
            "voter,shop,criterion,mark\nann@mail.example,Market One,1,5\nann@mail.example,shop.example,2,-\nbob@mail.example,마켓 하나,가격,4";

    private final transient CurrentAccount current;
    private final transient Editions editions;
    private final transient BallotBox box;
    private final transient BallotFileKind files;
    private final transient Texts texts;
    private final transient Clock clock;
    private final Div list = new Div();

    BallotsView(
            CurrentAccount current, Editions editions, BallotBox box, BallotFileKind files, Texts texts, Clock clock) {
        super("ballot.desk.title");
        this.current = current;
        this.editions = editions;
        this.box = box;
        this.files = files;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    protected void show() {
        var edition = edition();
        var back = new Anchor(
                Links.absolute(Links.edition(slug(), year())), edition.name().in(language()));
        show(back, new H1(getTranslation("ballot.desk.title")), way(edition), list);
        showTaken();
    }

    private Edition edition() {
        return editions.find(current.moderator(slug()).community(), year()).orElseThrow(NotFoundException::new);
    }

    private Component way(Edition edition) {
        if (!edition.rules().electorate().paperBallots()) {
            return new Paragraph(getTranslation("ballot.import.not-in-rules"));
        }
        if (edition.takesVotesAt(clock.instant())) {
            var example = CategoryColumn.example(edition, EXAMPLE, language());
            var upload = new CsvUpload("ballot.upload", example, texts, this::take, this::showTaken);
            // behind the title and what holds for every file
            if (edition.hasSeveral())
                upload.addComponentAtIndex(2, new Paragraph(getTranslation("edition.file.category-how")));
            return upload;
        }
        return new Paragraph(getTranslation(
                "ballot.import.closed",
                date(edition, edition.schedule().votingOpens()),
                date(edition, edition.schedule().votingCloses())));
    }

    private FileAnswer take(InputStream file, long size, Progress progress, Language language) {
        return files.take(current.moderator(slug()), edition(), file, size, progress, language);
    }

    private void showTaken() {
        var edition = edition();
        var taken = box.listImports(current.moderator(slug()), edition.id());
        list.removeAll();
        if (taken.isEmpty()) return;
        list.add(new H2(getTranslation("ballot.desk.taken")), Rows.of(taken, it -> row(edition, it)));
    }

    private ListItem row(Edition edition, ImportedBallotFile taken) {
        return new ListItem(getTranslation(
                "ballot.desk.file",
                date(edition, taken.at()),
                taken.ballots(),
                taken.lines(),
                taken.first(),
                taken.second(),
                taken.hash()));
    }

    private String date(Edition edition, Instant moment) {
        return Moments.of(moment, edition.schedule().zone(), language());
    }
}
