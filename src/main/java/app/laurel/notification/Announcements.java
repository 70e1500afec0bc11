package app.laurel.notification;

import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.Links;
import app.laurel.community.Addressee;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import java.util.List;
import java.util.stream.Collectors;
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
    void write(MailKind kind, Edition edition, Reader reader) {
        var to = reader.to();
        var community = communities.get(edition.community());
        var language = Letters.of(to, community);
        var stop = letters.address(silences.path(language, to.account(), community.id()));
        var arguments = List.<Object>of(
                edition.name().in(language),
                ends(kind, edition, language),
                community.name().in(language),
                reader.open().stream().map(it -> it.name().in(language)).collect(Collectors.joining(", ")));
        var link = letters.address(path(kind, community, edition, language));
        var key = kind.reminds() && edition.hasSeveral() ? kind.key() + "-categories" : kind.key();
        var letter = new Letter(letters.texts(), language, key, link, null, stop, arguments);
        outbox.post(letters.mail(to, letter), new Errand(kind, community.id(), to.account(), edition.id(), stop));
    }

    private static String ends(MailKind kind, Edition edition, Language language) {
        var schedule = edition.schedule();
        var ends = kind == MailKind.NOMINATING_OPENS ? schedule.nominatingCloses() : schedule.votingCloses();
        return Moments.deadline(ends, schedule.zone(), language);
    }

    private static String ballot(Community community, Edition edition) {
        return Links.absolute(Links.vote(community.slug(), edition.year()));
    }

    private static String path(MailKind kind, Community community, Edition edition, Language language) {
        return switch (kind) {
            case VOTING_OPENS, REMINDER_DAYS, REMINDER_HOURS -> ballot(community, edition);
            case NOMINATING_OPENS -> Links.absolute(Links.home());
            case RESULT -> "/" + language.tag() + edition.path(community.slug());
            default -> throw new IllegalArgumentException("got %s, want a mailing".formatted(kind));
        };
    }

    /**
     * Whom a copy is for.
     *
     * @param open in which categories the member has still to vote, where the mailing asks for that
     */
    record Reader(Addressee to, List<Category> open) {
        Reader {
            open = List.copyOf(open);
        }
    }
}
