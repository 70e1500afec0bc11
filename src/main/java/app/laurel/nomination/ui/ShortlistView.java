package app.laurel.nomination.ui;

import app.laurel.base.Progress;
import app.laurel.base.csv.FileAnswer;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.CsvUpload;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.YearPage;
import app.laurel.community.Moderator;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.edition.Category;
import app.laurel.edition.CategoryColumn;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.nomination.NominationFileKind;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.io.InputStream;

/**
 * One year's nominations: bring a file, see the list as counted now, rule with a reason, undo. Of several categories, first all of
 * them, and each at an address of its own.
 */
@Route(":community/desk/editions/:year([0-9]{4})/shortlist/:category?([a-z0-9-]+)")
@PermitAll
class ShortlistView extends YearPage {
    private static final long serialVersionUID = 1;
    private static final String EXAMPLE = "voter,nominee\nV001,Market One\nV001,https://shop.example\nV002,마켓 하나";

    private final transient CurrentAccount current;
    private final transient Editions editions;
    private final transient ListDesk lists;
    private final transient CategoryDesk categories;
    private final transient NominationFileKind files;
    private final transient Texts texts;
    private final transient AtDesk at = new AtDesk(this::moderator, this::showStanding, this::show);
    private final Div way = new Div();
    private final Div standing = new Div();
    private String category = "";

    ShortlistView(
            CurrentAccount current,
            Editions editions,
            ListDesk lists,
            CategoryDesk categories,
            NominationFileKind files,
            Texts texts) {
        super("nomination.desk.title");
        this.current = current;
        this.editions = editions;
        this.lists = lists;
        this.categories = categories;
        this.files = files;
        this.texts = texts;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        category = event.getRouteParameters().get("category").orElse("");
        var edition = edition();
        if (category.isEmpty() || edition.findCategory(category).isPresent()) show();
        else event.forwardTo(categories.leadOn(slug(), edition, category).orElseThrow(NotFoundException::new));
    }

    @Override
    protected String title() {
        return super.title() + name(edition());
    }

    private Moderator moderator() {
        return current.moderator(slug());
    }

    private Edition edition() {
        return editions.find(moderator().community(), year()).orElseThrow(NotFoundException::new);
    }

    @Override
    protected void show() {
        var edition = edition();
        var title = new H1(getTranslation("nomination.desk.title") + name(edition));
        way.removeAll();
        var one = edition.findCategory(category);
        if (one.isPresent()) {
            show(new CategoryWays(slug(), one.get()), title, standing);
        } else {
            var back = new Anchor(
                    Links.absolute(Links.edition(slug(), year())),
                    edition.name().in(language()));
            way.add(upload(edition));
            // why: the work comes first, files are brought once
            show(back, title, standing, way);
        }
        showStanding();
    }

    /** Which of several categories the page is about; nothing where it is about the year. */
    private String name(Edition edition) {
        return edition.findCategory(category)
                .map(it -> ": " + it.name().in(language()))
                .orElse("");
    }

    private CsvUpload upload(Edition edition) {
        var example = CategoryColumn.example(edition, EXAMPLE, language());
        var upload = new CsvUpload("nomination.upload", example, texts, this::take, this::showStanding);
        // behind the title and what holds for every file
        if (edition.hasSeveral())
            upload.addComponentAtIndex(2, new Paragraph(getTranslation("edition.file.category-how")));
        return upload;
    }

    /** What changes with every file and ruling, be it another moderator's; the upload below keeps its answer. */
    private void showStanding() {
        var edition = edition();
        var one = edition.findCategory(category);
        if (one.isEmpty() && !category.isEmpty()) {
            // a category that a ruling ended has no page any more, and the last one left has the year's
            UI.getCurrent().navigate(Links.shortlist(slug(), year()));
            return;
        }
        standing.removeAll();
        way.setVisible(categories.takesFiles(edition));
        if (one.isPresent()) showList(one.get());
        else if (edition.hasSeveral()) standing.add(categories.overview(at, slug(), edition));
        else showList(edition.categories().getFirst());
        one.map(categories::past).orElseGet(() -> categories.past(at, edition)).ifPresent(standing::add);
    }

    private void showList(Category shown) {
        standing.add(lists.list(at, shown, categories.asking(at, shown).orElse(null)));
    }

    private FileAnswer take(InputStream file, long size, Progress progress, Language language) {
        return files.take(moderator(), edition(), file, size, progress, language);
    }
}
