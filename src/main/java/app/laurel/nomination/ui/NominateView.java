package app.laurel.nomination.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Page;
import app.laurel.community.Communities;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.edition.Category;
import app.laurel.edition.Editions;
import app.laurel.nomination.NominateOutcome.NotOpen;
import app.laurel.nomination.Nominations;
import app.laurel.nomination.Sheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.stream.Collectors;

/** A member's nominations of one year; who is no member yet is led to where one becomes one. */
@Route(":community/:year([0-9]{4})/nominate")
@PermitAll
class NominateView extends Page {
    private static final long serialVersionUID = 1;
    private static final String ELEMENT = "nomination.element.";

    private final transient CurrentAccount current;
    private final transient Communities communities;
    private final transient Members members;
    private final transient Editions editions;
    private final transient Nominations nominations;
    private final transient NominationCalls calls;
    private final transient Texts texts;
    private final transient Clock clock;
    private String title = "";

    /** Eight: the page is opened by person, community and year, and hands the element all it shows at once. */
    NominateView(
            CurrentAccount current,
            Communities communities,
            Members members,
            Editions editions,
            Nominations nominations,
            NominationCalls calls,
            Texts texts,
            Clock clock) {
        super("nomination.title");
        this.current = current;
        this.communities = communities;
        this.members = members;
        this.editions = editions;
        this.nominations = nominations;
        this.calls = calls;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        var community = communities.findBySlug(slug()).orElseThrow(NotFoundException::new);
        if (editions.find(community.id(), year()).isEmpty()) throw new NotFoundException();
        if (members.findMember(current.id(), community.id()).isPresent()) show();
        else event.forwardTo(Links.join(slug()));
    }

    @Override
    protected String title() {
        return title;
    }

    @Override
    protected void show() {
        var member = current.member(slug());
        var category = editions.find(member.community(), year())
                .orElseThrow(NotFoundException::new)
                .only();
        title = getTranslation("nomination.title", category.name().in(language()));
        show(new H1(title));
        nominations
                .refusal(member, category.id())
                .ifPresentOrElse(
                        it -> showRefusal(it, member, category),
                        () -> getContent()
                                .add(new NominationSheet(calls, slug(), category.id(), opening(member, category))));
    }

    private void showRefusal(NotOpen why, Member member, Category category) {
        var zone = category.schedule().zone();
        if (clock.instant().isBefore(why.opens())) {
            add("nomination.early", Moments.of(why.opens(), zone, language()));
            return;
        }
        add("nomination.over", Moments.of(why.closes(), zone, language()));
        var names = calls.lines(nominations.read(member, category.id()), member.community()).stream()
                .map(NominationOpening.Line::name)
                .collect(Collectors.joining(", "));
        add(names.isEmpty() ? "nomination.over.none" : "nomination.over.mine", names);
    }

    private void add(String key, String argument) {
        getContent().add(new Paragraph(getTranslation(key, argument)));
    }

    private NominationOpening opening(Member member, Category category) {
        var sheet = nominations.read(member, category.id());
        var schedule = category.schedule();
        var closes = Moments.of(schedule.nominatingCloses(), schedule.zone(), language()) + ", "
                + Moments.zone(schedule.zone(), language());
        return new NominationOpening(
                "%s/%d/%s".formatted(slug(), year(), member.id()),
                language().tag(),
                texts.bundle(language()).keySet().stream()
                        .filter(it -> it.startsWith(ELEMENT))
                        .collect(Collectors.toMap(
                                it -> it.substring(ELEMENT.length()), it -> texts.get(language(), it))),
                closes,
                sheet.most(),
                Sheet.LONGEST_REASON,
                calls.lines(sheet, member.community()));
    }
}
