package app.laurel.nomination.ui;

import app.laurel.base.Progress;
import app.laurel.base.csv.FileAnswer;
import app.laurel.base.id.NomineeId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.CsvUpload;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.YearPage;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.edition.Category;
import app.laurel.edition.Editions;
import app.laurel.nomination.ListAnnouncing;
import app.laurel.nomination.ListAnnouncing.AnnounceOutcome;
import app.laurel.nomination.NominationFileKind;
import app.laurel.nomination.Nominations;
import app.laurel.nomination.Nominee;
import app.laurel.nomination.Ruling;
import app.laurel.nomination.RulingOutcome;
import app.laurel.nomination.Rulings;
import app.laurel.nomination.Shortlist;
import app.laurel.nomination.Shortlists;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One year's nominations: bring a file, see the list as counted now, rule with a reason, undo. */
@Route(":community/desk/editions/:year([0-9]{4})/shortlist")
@PermitAll
class ShortlistView extends YearPage {
    private static final long serialVersionUID = 1;
    private static final String EXAMPLE = "voter,nominee\nV001,Market One\nV001,https://shop.example\nV002,마켓 하나";

    private final transient CurrentAccount current;
    private final transient Editions editions;
    private final transient Shortlists shortlists;
    private final transient Rulings rulings;
    private final transient ListAnnouncing announcing;
    private final transient Nominations nominations;
    private final transient NominationFileKind files;
    private final transient Texts texts;
    private final transient Clock clock;
    private final Div way = new Div();
    private final Paragraph stands = new Paragraph();
    private final Div standing = new Div();

    /** Nine: the desk counts, rules, takes files and announces on one page, as a moderator does. */
    ShortlistView(
            CurrentAccount current,
            Editions editions,
            Shortlists shortlists,
            Rulings rulings,
            ListAnnouncing announcing,
            Nominations nominations,
            NominationFileKind files,
            Texts texts,
            Clock clock) {
        super("nomination.desk.title");
        this.current = current;
        this.editions = editions;
        this.shortlists = shortlists;
        this.rulings = rulings;
        this.announcing = announcing;
        this.nominations = nominations;
        this.files = files;
        this.texts = texts;
        this.clock = clock;
        stands.setClassName("laurel-note");
    }

    private Category category() {
        return editions.find(current.moderator(slug()).community(), year())
                .orElseThrow(NotFoundException::new)
                .only();
    }

    @Override
    protected void show() {
        var category = category();
        var back = new Anchor(
                Links.absolute(Links.edition(slug(), year())),
                category.edition().name().in(language()));
        way.removeAll();
        way.add(new CsvUpload("nomination.upload", EXAMPLE, texts, this::take, this::showList));
        show(back, new H1(getTranslation("nomination.desk.title")), way, stands, standing);
        showList();
    }

    private boolean isOpen(Category category) {
        return !category.hasOpenedAt(clock.instant());
    }

    /** What changes with every file and ruling, be it another moderator's; the upload above keeps its answer. */
    private void showList() {
        var category = category();
        var open = isOpen(category);
        var list = shortlists.draft(current.moderator(slug()), category.id());
        var free = open && !list.out();
        way.setVisible(free);
        stands.setVisible(!free);
        stands.setText(free ? "" : getTranslation(open ? "nomination.desk.out" : "nomination.desk.fixed"));
        standing.removeAll();
        standing.add(
                new NomineeList(list, open ? this::ask : null),
                new AnnounceSection(list, canAnnounce(category), this::announce, this::showList),
                new ReasonList(nominations.reasons(current.moderator(slug()), category.id())),
                new RulingList(list, free ? this::undo : null),
                new RoundList(list));
    }

    private FileAnswer take(InputStream file, long size, Progress progress, Language language) {
        return files.take(current.moderator(slug()), category().edition(), file, size, progress, language);
    }

    private void ask(Ruling.Kind kind, Shortlist list, @Nullable Nominee nominee) {
        new RulingDialog(kind, list, nominee, this::rule, this::showList).open();
    }

    private RulingOutcome rule(RulingDialog.Wish wish) {
        var by = current.moderator(slug());
        var id = category().id();
        return switch (wish) {
            case RulingDialog.Merge(var from, var into, var reason) ->
                rulings.merge(by, id, from.id(), into.id(), reason);
            case RulingDialog.SetAside(var nominee, var reason) -> rulings.setAside(by, id, nominee.id(), reason);
            case RulingDialog.Withdraw(var nominee, var reason) -> announcing.withdraw(by, id, nominee.id(), reason);
            case RulingDialog.LeaveOut(var nominee, var reason) -> rulings.leaveOut(by, id, nominee.id(), reason);
            case RulingDialog.Add(var name, var reason) -> rulings.add(by, id, name, reason);
        };
    }

    private boolean canAnnounce(Category category) {
        return isOpen(category) && !clock.instant().isBefore(category.schedule().nominatingCloses());
    }

    private AnnounceOutcome announce(List<NomineeId> seen) {
        return announcing.announce(current.moderator(slug()), category().id(), seen);
    }

    private void undo(Ruling ruling) {
        switch (rulings.undo(current.moderator(slug()), category().id(), ruling.id())) {
            case RulingOutcome.Ruled _ -> Notices.done(getTranslation("nomination.desk.undone"));
            case RulingOutcome.ListIsOut _ -> Notices.inform(getTranslation("nomination.desk.out"));
            case RulingOutcome.ListStands _ -> Notices.inform(getTranslation("nomination.desk.fixed"));
        }
        showList();
    }
}
