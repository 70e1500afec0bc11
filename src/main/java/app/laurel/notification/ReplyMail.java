package app.laurel.notification;

import app.laurel.base.id.AccountId;
import app.laurel.base.occasion.Occasion;
import app.laurel.base.ui.CommentLinks;
import app.laurel.base.ui.Links;
import app.laurel.comment.CommentReplied;
import app.laurel.comment.Topic;
import app.laurel.community.Accounts;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.community.Members;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells members that somebody replied to them, unless they want no mail of the community. What was replied is not in the mail, for it
 * may be taken back.
 */
@Component
class ReplyMail {
    private final Outbox outbox;
    private final Letters letters;
    private final Silences silences;
    private final SilenceStore silent;
    private final Accounts accounts;
    private final Members members;
    private final Communities communities;
    private final Occasion occasion;

    /** Eight: who still belongs and wants mail gets a letter, unless it all happens in the past. */
    ReplyMail(
            Outbox outbox,
            Letters letters,
            Silences silences,
            SilenceStore silent,
            Accounts accounts,
            Members members,
            Communities communities,
            Occasion occasion) {
        this.outbox = outbox;
        this.letters = letters;
        this.silences = silences;
        this.silent = silent;
        this.accounts = accounts;
        this.members = members;
        this.communities = communities;
        this.occasion = occasion;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(CommentReplied replied) {
        if (occasion.isInThePast()) return;
        var community = communities.get(replied.topic().community());
        var spared = silent.of(community.id(), replied.to());
        replied.to().stream()
                .filter(it -> !spared.contains(it))
                .filter(it -> members.findMember(it, community.id()).isPresent())
                .forEach(it -> write(it, replied, community));
    }

    private void write(AccountId account, CommentReplied replied, Community community) {
        var to = accounts.get(account);
        var language = Letters.of(to.language(), community);
        var stop = letters.address(silences.path(language, account, community.id()));
        var arguments = List.<Object>of(
                replied.author(),
                replied.topic().name(language),
                community.name().in(language));
        var link = letters.address(Links.absolute(route(replied.topic(), community.slug())));
        var key = MailKind.COMMENT_REPLIED.key();
        var letter = new Letter(letters.texts(), language, key, link, null, stop, arguments);
        outbox.post(
                letters.mail(to.mail(), letter),
                new Errand(
                        MailKind.COMMENT_REPLIED,
                        community.id(),
                        account,
                        replied.topic().year(),
                        stop));
    }

    private static String route(Topic topic, String slug) {
        return switch (topic) {
            case Topic.OfYear(var edition) -> CommentLinks.ofYear(slug, edition.year());
            case Topic.OfShop(var shop) -> CommentLinks.ofShop(slug, shop.id());
        };
    }
}
