package app.laurel.edition.ui;

import app.laurel.base.ui.EmptyState;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.YearPage;
import app.laurel.community.Moderator;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.edition.CategoryDraft;
import app.laurel.edition.CategoryDrafting;
import app.laurel.edition.CategoryOutcome;
import app.laurel.edition.Edition;
import app.laurel.edition.EditionTemplates;
import app.laurel.edition.Editions;
import app.laurel.edition.YearNeeds;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a year gives awards for: written down until nominations open, and from then on what each category needs next. */
@Route(":community/desk/editions/:year([0-9]{4})/categories")
@PermitAll
class CategoriesView extends YearPage {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Editions editions;
    private final transient CategoryDrafting drafting;
    private final transient EditionTemplates templates;
    private final transient YearNeeds needs;
    private final transient Clock clock;

    CategoriesView(
            CurrentAccount current,
            Editions editions,
            CategoryDrafting drafting,
            EditionTemplates templates,
            YearNeeds needs,
            Clock clock) {
        super("edition.categories");
        this.current = current;
        this.editions = editions;
        this.drafting = drafting;
        this.templates = templates;
        this.needs = needs;
        this.clock = clock;
    }

    @Override
    protected void show() {
        var edition = editions.find(moderator().community(), year()).orElseThrow(NotFoundException::new);
        var open = drafting.isOpen(edition);
        var back = new Anchor(
                Links.absolute(Links.edition(slug(), year())), edition.name().in(language()));
        show(
                back,
                new H1(title()),
                new Paragraph(text(open ? "lead" : edition.hasOpenedAt(clock.instant()) ? "stand" : "begun")));
        if (!open) getContent().add(new CategoryNeedList(edition, needs.of(moderator(), edition, slug(), language())));
        else if (edition.namesCategories())
            getContent().add(new CategoryList(drafting, this::moderator, edition, this::done));
        else getContent().add(new EmptyState(text("one")));
        if (open) getContent().add(beginnings(edition));
    }

    private Moderator moderator() {
        return current.moderator(slug());
    }

    /** How a year comes to categories: one by one, by the usual set, or as in a year before. */
    private Div beginnings(Edition edition) {
        var ways = new Div(new Button(text("add"), click -> ask(edition)));
        ways.setClassName("laurel-acts");
        if (edition.namesCategories()) return ways;
        ways.add(new Button(text("starters"), click -> done(write(edition, templates.starters()))));
        earlier(edition)
                .map(it -> new Button(
                        text("last", Integer.toString(it.year())),
                        click -> done(write(edition, templates.categories(it, edition.year())))))
                .ifPresent(ways::add);
        return ways;
    }

    private Optional<Edition> earlier(Edition edition) {
        return editions.listOf(edition.community()).stream()
                .filter(it -> it.year() < edition.year() && it.namesCategories())
                .findFirst();
    }

    private void ask(Edition edition) {
        var dialog = new CategoryDialog(
                text("add"), CategoryDraft.EMPTY, edition.rules(), draft -> write(edition, List.of(draft)), this::done);
        dialog.open();
    }

    private CategoryOutcome write(Edition edition, List<CategoryDraft> drafts) {
        return drafting.add(moderator(), edition.id(), drafts);
    }

    private void done(CategoryOutcome outcome) {
        switch (outcome) {
            case CategoryOutcome.Saved() -> Notices.done(text("saved"));
            case CategoryOutcome.Begun() -> Notices.problem(text("begun"));
            case CategoryOutcome.InUse() -> Notices.problem(text("in-use"));
            case CategoryOutcome.Refused(var problems) ->
                Notices.problem(problems.stream()
                        .map(it -> getTranslation(it.reasonKey(), it.arguments().toArray()))
                        .distinct()
                        .collect(Collectors.joining(" ")));
        }
        show();
    }

    private String text(String key, Object... arguments) {
        return getTranslation("edition.categories." + key, arguments);
    }
}
