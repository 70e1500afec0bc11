package app.laurel.joining.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.HomeCard;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.NextSteps;
import app.laurel.base.ui.Page;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.edition.Edition;
import app.laurel.edition.MayDo;
import app.laurel.joining.InviteCode;
import app.laurel.joining.JoinRequests;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** Where a person becomes a member: by a code, or by asking; and what members may do, and when. */
@Route(":community/join/:code?([0-9A-Za-z-]+)")
@PermitAll
class JoinView extends Page {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Communities communities;
    private final transient Members members;
    private final transient JoinRequests requests;
    private final transient JoinActions actions;
    private final transient JoiningYears years;
    private final transient Texts texts;
    private final transient List<HomeCard> cards;
    private QueryParameters asked = QueryParameters.empty();
    private String code = "";
    private String title = "";

    /** Eight: before one joins, the page shows the community and its year; afterwards, the membership. */
    JoinView(
            CurrentAccount current,
            Communities communities,
            Members members,
            JoinRequests requests,
            JoinActions actions,
            JoiningYears years,
            Texts texts,
            ObjectProvider<HomeCard> cards) {
        super("joining.title");
        this.current = current;
        this.communities = communities;
        this.members = members;
        this.requests = requests;
        this.actions = actions;
        this.years = years;
        this.texts = texts;
        this.cards = cards.orderedStream().filter(HomeCard::welcomes).toList();
    }

    /** Who came from a ballot and has become a member meanwhile is led back to it. */
    @Override
    protected void enter(BeforeEnterEvent event) {
        asked = event.getLocation().getQueryParameters();
        var community = communities.findBySlug(slug()).orElseThrow(NotFoundException::new);
        var wanted = years.wanted(community, asked);
        if (wanted.isPresent()
                && members.findMember(current.id(), community.id()).isPresent()) {
            event.forwardTo(Links.vote(slug(), wanted.get().year()));
            return;
        }
        code = event.getRouteParameters()
                .get("code")
                .flatMap(InviteCode::parse)
                .map(InviteCode::shown)
                .orElse("");
        show();
    }

    @Override
    protected String title() {
        return title;
    }

    @Override
    protected void show() {
        var community = communities.findBySlug(slug()).orElseThrow(NotFoundException::new);
        var member = members.findMember(current.id(), community.id());
        var name = community.name().in(language());
        title = getTranslation(member.isPresent() ? "joining.welcome" : "joining.title", name);
        show(new H1(title));
        var edition = years.current(community);
        member.ifPresentOrElse(it -> welcome(it, community, edition), () -> door(community));
        edition.ifPresent(it -> getContent().add(mayDo(it)));
    }

    private void welcome(Member member, Community community, Optional<Edition> edition) {
        var since = Moments.of(member.joinedOn(), language());
        var card = new Card(new Paragraph(getTranslation("joining.since", since)));
        card.getElement().setAttribute("role", "status");
        var steps = new NextSteps();
        edition.ifPresent(it ->
                steps.add(new LinkButton(Links.canIVote(slug(), it.year()), getTranslation("edition.roll.title"))));
        steps.add(new LinkButton(Links.home(), getTranslation("base.home")));
        card.add(steps);
        var leave = new Button(
                getTranslation("joining.leave"),
                click -> new LeaveDialog(community.name().in(language()), () -> actions.leave(community)).open());
        getContent().add(card);
        for (var it : cards) {
            var part = new Card();
            part.add(it.show(current.id(), community.id(), community.slug(), getLocale()));
            if (part.getComponentCount() > 0) getContent().add(part);
        }
        getContent().add(new Card(getTranslation("joining.leave.title"), leave));
    }

    private void door(Community community) {
        if (actions.isBarred(community)) {
            getContent().add(new Card(new Paragraph(getTranslation("joining.barred"))));
            return;
        }
        years.wanted(community, asked).map(years::note).ifPresent(getContent()::add);
        var form = new CodeForm(code, typed -> after(actions.join(community, typed)));
        var request = requests.find(current.id(), community.id()).orElse(null);
        var asking =
                new RequestForm(request, community.zone(), message -> after(actions.ask(community, message)), () -> {
                    actions.withdraw(community);
                    show();
                });
        getContent().add(form, asking, new Paragraph(getTranslation("joining.kept.text")));
    }

    /** Goes on after a success; otherwise hands the form the sentence that says why not. */
    private Optional<String> after(Optional<String> problem) {
        if (problem.isEmpty()) goOn();
        return problem;
    }

    /** To the ballot that led here, where this person has one now; else the page again. */
    private void goOn() {
        var community = communities.findBySlug(slug()).orElseThrow(NotFoundException::new);
        var member = members.findMember(current.id(), community.id());
        var wanted = years.wanted(community, asked)
                .filter(edition ->
                        member.filter(it -> years.hasBallot(it, edition)).isPresent());
        wanted.ifPresentOrElse(it -> UI.getCurrent().navigate(Links.vote(slug(), it.year())), this::show);
    }

    private Section mayDo(Edition edition) {
        var list = new MayDoList(MayDo.in(edition, texts, language()));
        var zone = new Paragraph(getTranslation(
                "edition.rules.dates.zone", Moments.zone(edition.schedule().zone(), language())));
        zone.setClassName("laurel-muted");
        var heading = getTranslation("joining.may", edition.name().in(language()));
        return new Card(heading, list, zone);
    }
}
