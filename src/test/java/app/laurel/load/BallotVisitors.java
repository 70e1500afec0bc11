package app.laurel.load;

import app.laurel.Founder;
import app.laurel.OpenEdition;
import app.laurel.community.signin.CaughtMails;
import java.io.IOException;

/** Voters before their ballots in an application of the test's own, each from a network of their own. */
final class BallotVisitors {
    private final Founder founder;
    private final CaughtMails mails;
    private final PageReader pages;

    BallotVisitors(Founder founder, CaughtMails mails, PageReader pages) {
        this.founder = founder;
        this.mails = mails;
        this.pages = pages;
    }

    /** Somebody new on the roll, who has signed in and opened the ballot and not cast. */
    VaadinVisitor come(OpenEdition edition) throws IOException {
        var account = founder.member(edition.first());
        var voter = new VaadinVisitor(pages.base(), "10.1.2." + account.value() % 250);
        voter.signIn(founder.mailOf(account).value(), mails::codeFor);
        voter.openBallot(route(edition));
        return voter;
    }

    /** Where the ballot is, behind the door. */
    static String route(OpenEdition edition) {
        return edition.community().slug() + "/" + edition.year() + "/vote";
    }
}
