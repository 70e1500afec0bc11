package app.laurel.ballot.ui;

import app.laurel.ballot.BoothOutcome;
import app.laurel.ballot.BoothOutcome.NotOnTheRoll;
import app.laurel.ballot.BoothOutcome.VotingNotOpen;
import app.laurel.ballot.VotingBooth;
import app.laurel.base.Language;
import app.laurel.community.Member;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** A member's ballot for one year, or why there is none to fill in now. */
@Route(":community/:year([0-9]{4})/vote")
@PermitAll
class VoteView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient VotingBooth booth;
    private final transient BallotCalls calls;
    private final transient BallotWords words;
    private final transient Editions editions;
    private final transient CurrentAccount current;
    private final transient Clock clock;
    private String title = "";

    VoteView(
            VotingBooth booth,
            BallotCalls calls,
            BallotWords words,
            Editions editions,
            CurrentAccount current,
            Clock clock) {
        this.booth = booth;
        this.calls = calls;
        this.words = words;
        this.editions = editions;
        this.current = current;
        this.clock = clock;
        getContent().setId("content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("community").orElseThrow();
        var year = event.getRouteParameters().getInteger("year").orElseThrow();
        var member = current.member(slug);
        var edition = editions.find(member.community(), year).orElseThrow(NotFoundException::new);
        title = words.get("ballot.title", edition.name().in(Language.of(getLocale())));
        getContent().removeAll();
        booth.refusal(member, edition.id())
                .ifPresentOrElse(it -> tell(it, member, edition), () -> open(slug, member, edition));
    }

    @Override
    public String getPageTitle() {
        return title + " · Laurel";
    }

    private void open(String slug, Member member, Edition edition) {
        booth.open(member, edition.id())
                .ifPresentOrElse(
                        it -> getContent().add(new BallotSheet(calls, slug, edition.id(), words.opening(edition, it))),
                        () -> getContent().add(NoBallot.withoutList(title, words)));
    }

    private void tell(BoothOutcome why, Member member, Edition edition) {
        var page = switch (why) {
            case VotingNotOpen(var opens, var _)
            when clock.instant().isBefore(opens) -> NoBallot.early(title, words, edition);
            case VotingNotOpen _ -> closed(member, edition);
            case NotOnTheRoll refused -> NoBallot.notOnTheRoll(title, words, refused);
            case BoothOutcome.Kept _, BoothOutcome.NewerElsewhere _ ->
                throw new IllegalStateException("got a ballot where only a reason can be");
        };
        getContent().add(page);
    }

    private NoBallot closed(Member member, Edition edition) {
        var kept = booth.kept(member, edition.id());
        return NoBallot.closed(title, words, edition, kept, booth.minimumShops(edition));
    }
}
