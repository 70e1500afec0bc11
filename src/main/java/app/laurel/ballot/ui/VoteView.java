package app.laurel.ballot.ui;

import app.laurel.ballot.BoothOutcome.NotOnTheRoll;
import app.laurel.ballot.BoothOutcome.Refusal;
import app.laurel.ballot.VotingDoor;
import app.laurel.ballot.VotingDoor.Entry;
import app.laurel.ballot.VotingNotOpen;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Page;
import app.laurel.community.Member;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.edition.Edition;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.springframework.security.access.AccessDeniedException;

/** A member's ballot for one year, or why there is none to fill in now. */
@Route(":community/:year([0-9]{4})/vote")
@PermitAll
class VoteView extends Page {
    private static final long serialVersionUID = 1;

    private final transient VotingDoor door;
    private final transient BallotSheets sheets;
    private final transient ClosedBallots closed;
    private final transient BallotWords words;
    private final transient CurrentAccount current;
    private final transient Clock clock;
    private String title = "";

    VoteView(
            VotingDoor door,
            BallotSheets sheets,
            ClosedBallots closed,
            BallotWords words,
            CurrentAccount current,
            Clock clock) {
        super("ballot.title");
        this.door = door;
        this.sheets = sheets;
        this.closed = closed;
        this.words = words;
        this.current = current;
        this.clock = clock;
    }

    /** Who does not belong yet is led to where one joins, which leads back here. */
    @Override
    protected void enter(BeforeEnterEvent event) {
        Member member;
        try {
            member = current.member(slug());
        } catch (AccessDeniedException newcomer) {
            event.forwardTo(Links.join(slug()), QueryParameters.of("vote", Integer.toString(year())));
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
        title = words.get("ballot.title", entry.edition().name().in(language()));
        show(
                switch (entry) {
                    case Entry.Opened opened -> sheets.of(slug(), opened);
                    case Entry.Several several -> sheets.of(slug(), several);
                    case Entry.WithoutList _ -> NoBallot.withoutList(title, words);
                    case Entry.Refused(var edition, var why) -> refused(why, member, edition);
                });
    }

    @Override
    protected String title() {
        return title;
    }

    private Component refused(Refusal why, Member member, Edition edition) {
        return switch (why) {
            case VotingNotOpen(var opens, var _)
            when clock.instant().isBefore(opens) -> NoBallot.early(title, words, edition);
            case VotingNotOpen _ -> closed.of(title, slug(), member, edition);
            case NotOnTheRoll refused -> NoBallot.notOnTheRoll(title, words, refused);
        };
    }
}
