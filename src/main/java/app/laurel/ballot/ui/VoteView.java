package app.laurel.ballot.ui;

import app.laurel.ballot.BoothOutcome.NotOnTheRoll;
import app.laurel.ballot.BoothOutcome.Refusal;
import app.laurel.ballot.VotingBooth;
import app.laurel.ballot.VotingDoor;
import app.laurel.ballot.VotingDoor.Entry;
import app.laurel.ballot.VotingNotOpen;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Page;
import app.laurel.community.Member;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.edition.Category;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;

/** A member's ballot for one year, or why there is none to fill in now. */
@Route(":community/:year([0-9]{4})/vote")
@PermitAll
class VoteView extends Page {
    private static final long serialVersionUID = 1;

    private final transient VotingDoor door;
    private final transient VotingBooth booth;
    private final transient BallotCalls calls;
    private final transient BallotWords words;
    private final transient CurrentAccount current;
    private final transient Clock clock;
    private String title = "";

    VoteView(
            VotingDoor door,
            VotingBooth booth,
            BallotCalls calls,
            BallotWords words,
            CurrentAccount current,
            Clock clock) {
        super("ballot.title");
        this.door = door;
        this.booth = booth;
        this.calls = calls;
        this.words = words;
        this.current = current;
        this.clock = clock;
    }

    /** Who does not belong yet is led to where one joins. */
    @Override
    protected void enter(BeforeEnterEvent event) {
        Member member;
        try {
            member = current.member(slug());
        } catch (AccessDeniedException newcomer) {
            event.forwardTo(Links.join(slug()));
            return;
        }
        show(member);
    }

    @Override
    protected void show() {
        show(current.member(slug()));
    }

    private void show(Member member) {
        var entry = door.enter(member, year()).orElseThrow(NotFoundException::new);
        title = words.get("ballot.title", entry.category().name().in(language()));
        show(
                switch (entry) {
                    case Entry.Opened opened -> sheet(opened);
                    case Entry.WithoutList _ -> NoBallot.withoutList(title, words);
                    case Entry.Refused(var category, var why) -> refused(why, member, category);
                });
    }

    @Override
    protected String title() {
        return title;
    }

    private Div sheet(Entry.Opened opened) {
        var sheet = new BallotSheet(calls, slug(), opened.category().id(), words.opening(slug(), opened));
        var page =
                opened.ballot().own().isEmpty() ? new Div(sheet, ownShops(opened)) : new Div(ownShops(opened), sheet);
        page.setClassName("laurel-sheet");
        return page;
    }

    /** Said before the first mark: what is marked for an own shop is not counted. */
    private Paragraph ownShops(Entry.Opened opened) {
        var declare = new Anchor(Links.absolute(Links.ties(slug())), words.get("ballot.own.declare"));
        var own = opened.ballot().own().stream()
                .map(it -> it.shop().name().in(language()))
                .collect(Collectors.joining(", "));
        if (own.isEmpty()) return new Paragraph(declare);
        var everyShop = opened.category().rules().wantsEveryShop();
        return new Paragraph(new Span(words.get(everyShop ? "ballot.own.every" : "ballot.own", own) + " "), declare);
    }

    private NoBallot refused(Refusal why, Member member, Category category) {
        return switch (why) {
            case VotingNotOpen(var opens, var _)
            when clock.instant().isBefore(opens) -> NoBallot.early(title, words, category.edition());
            case VotingNotOpen _ -> closed(member, category);
            case NotOnTheRoll refused -> NoBallot.notOnTheRoll(title, words, refused);
        };
    }

    private NoBallot closed(Member member, Category category) {
        var kept = booth.savedBallot(member, category.id());
        return NoBallot.closed(title, words, category.edition(), kept, booth.minimumShops(category));
    }
}
