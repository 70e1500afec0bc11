package app.laurel.nomination.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Page;
import app.laurel.community.Communities;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.nomination.NominateOutcome.NotOpen;
import app.laurel.nomination.Nominations;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;

/**
 * A member's nominations of one year: of several categories, first all of them, and each at an address of its own. Who is no member
 * yet is led to where one becomes one.
 */
@Route(":community/:year([0-9]{4})/nominate/:category?([a-z0-9-]+)")
@PermitAll
class NominateView extends Page {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Communities communities;
    private final transient Members members;
    private final transient Editions editions;
    private final transient Nominations nominations;
    private final transient NominationParts parts;
    private final transient Clock clock;
    private String category = "";
    private String title = "";

    /** Seven: the page is opened by person, community and year, and says when where nobody nominates. */
    NominateView(
            CurrentAccount current,
            Communities communities,
            Members members,
            Editions editions,
            Nominations nominations,
            NominationParts parts,
            Clock clock) {
        super("nomination.title");
        this.current = current;
        this.communities = communities;
        this.members = members;
        this.editions = editions;
        this.nominations = nominations;
        this.parts = parts;
        this.clock = clock;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        var community = communities.findBySlug(slug()).orElseThrow(NotFoundException::new);
        var edition = editions.find(community.id(), year()).orElseThrow(NotFoundException::new);
        category = event.getRouteParameters().get("category").orElse("");
        if (!category.isEmpty() && find(edition).isEmpty()) {
            event.forwardTo(parts.wayOn(slug(), edition, category).orElseThrow(NotFoundException::new));
        } else if (members.findMember(current.id(), community.id()).isPresent()) show();
        else event.forwardTo(Links.join(slug()));
    }

    @Override
    protected String title() {
        return title;
    }

    @Override
    protected void show() {
        var member = current.member(slug());
        var edition = editions.find(member.community(), year()).orElseThrow(NotFoundException::new);
        var shown = edition.hasSeveral()
                ? find(edition)
                : Optional.of(edition.categories().getFirst());
        var name = shown.map(Category::name).orElse(edition.name());
        title = getTranslation("nomination.title", name.in(language()));
        show(new H1(title));
        nominations
                .refusal(member, edition.categoryIds().getFirst())
                .ifPresentOrElse(
                        it -> showRefusal(it, member, edition),
                        () -> shown.ifPresentOrElse(
                                it -> showCategory(member, it),
                                () -> getContent().add(parts.year(slug(), member, edition))));
    }

    private Optional<Category> find(Edition edition) {
        if (!edition.hasSeveral()) return Optional.empty();
        return edition.categories().stream()
                .filter(it -> it.terms().slug().equals(category))
                .findFirst();
    }

    private void showCategory(Member member, Category shown) {
        if (shown.edition().hasSeveral()) {
            var all = Links.absolute(Links.nominate(slug(), year()));
            getContent().addComponentAsFirst(new Anchor(all, getTranslation("nomination.categories")));
            var about = shown.terms().about().in(language());
            if (!about.isEmpty()) getContent().add(new Paragraph(about));
        }
        getContent().add(parts.sheet(slug(), member, shown));
    }

    private void showRefusal(NotOpen why, Member member, Edition edition) {
        var zone = edition.schedule().zone();
        if (clock.instant().isBefore(why.opens())) {
            add("nomination.early", Moments.of(why.opens(), zone, language()));
        } else {
            add("nomination.over", Moments.of(why.closes(), zone, language()));
            var named = parts.named(member, edition);
            add(named.isEmpty() ? "nomination.over.none" : "nomination.over.mine", String.join("; ", named));
        }
    }

    private void add(String key, String argument) {
        getContent().add(new Paragraph(getTranslation(key, argument)));
    }
}
