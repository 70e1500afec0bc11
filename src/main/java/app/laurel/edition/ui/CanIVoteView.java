package app.laurel.edition.ui;

import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.NextSteps;
import app.laurel.base.ui.Page;
import app.laurel.community.Accounts;
import app.laurel.community.Communities;
import app.laurel.community.Members;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.Roll;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** "Can I vote?", answered with the person's own figures: what is there, what is missing, and by when. */
@Route(":community/:year([0-9]{4})/can-i-vote")
@PermitAll
class CanIVoteView extends Page {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Accounts accounts;
    private final transient Communities communities;
    private final transient Members members;
    private final transient Editions editions;
    private final transient Roll roll;
    private final transient Clock clock;

    /** Seven: the answer is put together from the person, the membership, the year and its roll. */
    CanIVoteView(
            CurrentAccount current,
            Accounts accounts,
            Communities communities,
            Members members,
            Editions editions,
            Roll roll,
            Clock clock) {
        super("edition.roll.title");
        this.current = current;
        this.accounts = accounts;
        this.communities = communities;
        this.members = members;
        this.editions = editions;
        this.roll = roll;
        this.clock = clock;
    }

    @Override
    protected void show() {
        var community = communities.findBySlug(slug()).orElseThrow(NotFoundException::new);
        var edition = editions.find(community.id(), year()).orElseThrow(NotFoundException::new);
        var account = accounts.get(current.id());
        var member = members.findMember(account.id(), community.id()).orElse(null);
        var standing = member == null ? null : roll.of(member, edition);
        var figures =
                new Figures(account.mail(), community, edition, standing, roll.isOpen(edition), roll.isFrozen(edition));
        var answer = new RollAnswer(figures, edition.phaseAt(clock.instant()), language());
        show(new H1(title()), answer, nextSteps(answer, edition));
    }

    private NextSteps nextSteps(RollAnswer answer, Edition edition) {
        var steps = new NextSteps();
        if (answer.votesNow())
            steps.add(new LinkButton(Links.vote(slug(), year()), getTranslation("edition.roll.vote")));
        if (answer.mayStillJoin())
            steps.add(new LinkButton(Links.join(slug()), getTranslation("edition.roll.need.join")));
        var rule = "/" + language().tag() + edition.path(slug()) + "/can-i-vote";
        steps.add(LinkButton.outside(rule, getTranslation("edition.roll.rule-page")));
        return steps;
    }
}
