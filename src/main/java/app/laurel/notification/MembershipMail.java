package app.laurel.notification;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.occasion.Occasion;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.Links;
import app.laurel.community.Account;
import app.laurel.community.Accounts;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.community.MemberBarred;
import app.laurel.edition.Edition;
import app.laurel.joining.JoinRequestDecided;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Mails a person what a community's moderators decided about that person's membership. */
@Component
class MembershipMail {
    private final Outbox outbox;
    private final Letters letters;
    private final Accounts accounts;
    private final Communities communities;
    private final NewcomersYear year;
    private final Occasion occasion;

    MembershipMail(
            Outbox outbox,
            Letters letters,
            Accounts accounts,
            Communities communities,
            NewcomersYear year,
            Occasion occasion) {
        this.outbox = outbox;
        this.letters = letters;
        this.accounts = accounts;
        this.communities = communities;
        this.year = year;
        this.occasion = occasion;
    }

    /** In the transaction of the removal: nobody is removed without the reason. */
    @EventListener
    void write(MemberBarred barred) {
        post(MailKind.MEMBER_REMOVED, barred.account(), barred.community(), barred.reason());
    }

    /** In the transaction of the answer: no answer without its mail. */
    @EventListener
    void write(JoinRequestDecided decided) {
        var reason = decided.reason();
        var kind = reason == null ? MailKind.REQUEST_APPROVED : MailKind.REQUEST_DECLINED;
        post(kind, decided.account(), decided.community(), reason == null ? "" : reason);
    }

    private void post(MailKind kind, AccountId account, CommunityId id, String reason) {
        if (occasion.isInThePast()) return;
        accounts.find(account).ifPresent(to -> post(kind, to, communities.get(id), reason));
    }

    private void post(MailKind kind, Account to, Community community, String reason) {
        var letter = kind == MailKind.REQUEST_APPROVED ? approved(to, community) : ended(kind, to, community, reason);
        outbox.post(letters.mail(to.mail(), letter), new Errand(kind, community.id(), to.id(), null, null));
    }

    /** Where the newcomer is on the roll of a year, with the way to its ballot: many came from there. */
    private Letter approved(Account to, Community community) {
        var key = MailKind.REQUEST_APPROVED.key();
        return year.of(to.id(), community.id())
                .map(it -> letter(
                        key + ".vote",
                        to,
                        community,
                        Links.vote(community.slug(), it.year()),
                        arguments(to, community, it)))
                .orElseGet(() -> letter(key, to, community, Links.home(), List.of(name(to, community), "")));
    }

    private Letter ended(MailKind kind, Account to, Community community, String reason) {
        var link = Links.join(community.slug());
        return letter(kind.key(), to, community, link, List.of(name(to, community), reason));
    }

    private static List<Object> arguments(Account to, Community community, Edition edition) {
        var language = Letters.of(to.language(), community);
        var dates = edition.schedule();
        return List.of(
                name(to, community),
                "",
                edition.name().in(language),
                Moments.of(dates.votingOpens(), dates.zone(), language),
                Moments.of(dates.votingCloses(), dates.zone(), language));
    }

    private static String name(Account to, Community community) {
        return community.name().in(Letters.of(to.language(), community));
    }

    private Letter letter(String key, Account to, Community community, String route, List<Object> arguments) {
        var language = Letters.of(to.language(), community);
        return new Letter(
                letters.texts(), language, key, letters.address(Links.absolute(route)), null, null, arguments);
    }
}
