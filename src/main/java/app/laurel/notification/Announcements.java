package app.laurel.notification;

import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.Links;
import app.laurel.community.Addressee;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.edition.Edition;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes one member's copy of a mailing. */
@Component
class Announcements {
    private final Outbox outbox;
    private final Letters letters;
    private final Silences silences;
    private final Communities communities;

    Announcements(Outbox outbox, Letters letters, Silences silences, Communities communities) {
        this.outbox = outbox;
        this.letters = letters;
        this.silences = silences;
        this.communities = communities;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void write(MailKind kind, Edition edition, Addressee to) {
        var community = communities.get(edition.community());
        var language = Letters.of(to, community);
        var stop = letters.address(silences.path(language, to.account(), community.id()));
        var ends = Moments.deadline(
                kind == MailKind.NOMINATING_OPENS
                        ? edition.schedule().nominatingCloses()
                        : edition.schedule().votingCloses(),
                edition.schedule().zone(),
                language);
        var arguments = List.<Object>of(
                edition.name().in(language), ends, community.name().in(language));
        var link = letters.address(path(kind, community, edition, language));
        var letter = new Letter(letters.texts(), language, kind.key(), link, null, stop, arguments);
        outbox.post(letters.mail(to, letter), new Errand(kind, community.id(), to.account(), edition.id(), stop));
    }

    private static String path(MailKind kind, Community community, Edition edition, Language language) {
        return switch (kind) {
            case VOTING_OPENS, REMINDER_DAYS, REMINDER_HOURS ->
                Links.absolute(Links.vote(community.slug(), edition.year()));
            case NOMINATING_OPENS -> Links.absolute(Links.home());
            case RESULT -> "/" + language.tag() + edition.path(community.slug());
            case SIGN_IN,
                    AUTHENTICATOR_ADDED,
                    PASSKEY_ADDED,
                    PASSKEY_REMOVED,
                    FACTORS_RESET,
                    HOST_ACTED,
                    OFFICER_RESTORED,
                    RECEIPT,
                    REQUEST_APPROVED,
                    REQUEST_DECLINED,
                    DECISION_ASKED,
                    DECISION_TAKEN,
                    ADDRESS_CHANGED,
                    ADDRESS_RESTORED,
                    ADDRESS_TAKEN_BACK,
                    MEMBER_REMOVED,
                    STEPS,
                    OWNER_ASKED,
                    OWNER_LISTED,
                    OWNER_WON -> throw new IllegalArgumentException("got %s, want a mailing".formatted(kind));
        };
    }
}
