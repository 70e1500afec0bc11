package app.laurel.notification;

import app.laurel.base.ui.Links;
import app.laurel.community.Account;
import app.laurel.community.Community;
import app.laurel.community.DeskList;
import app.laurel.community.DeskNeed;
import app.laurel.community.Members;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes to a moderator, once a day at most, everything that waits at the desk. Nothing is written while nothing waits, or while all of
 * it was in the last mail or had a mail of its own.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WaitingMail {
    private final WaitingStore store;
    private final DeskList list;
    private final Members members;
    private final Outbox outbox;
    private final Letters letters;
    private final Clock clock;

    WaitingMail(WaitingStore store, DeskList list, Members members, Outbox outbox, Letters letters, Clock clock) {
        this.store = store;
        this.list = list;
        this.members = members;
        this.outbox = outbox;
        this.letters = letters;
        this.clock = clock;
    }

    /** Looks after one moderator of a community, unless that was done on this day. */
    void write(Community community, Account to) {
        var day = LocalDate.ofInstant(clock.instant(), community.zone());
        var by = members.findModerator(to.id(), community.id()).orElse(null);
        if (by == null || !store.take(community.id(), to.id(), day)) return;
        var needs = list.list(by, Letters.of(to.language(), community));
        var known = store.occasions(community.id(), to.id());
        if (needs.stream().allMatch(it -> it.mailed() || known.contains(it.occasion()))) return;
        post(community, to, needs);
        var occasions = needs.stream().map(DeskNeed::occasion).toList();
        store.mailed(community.id(), to.id(), occasions, clock.instant());
    }

    private void post(Community community, Account to, List<DeskNeed> needs) {
        outbox.post(
                letters.mail(to.mail(), letter(community, to, needs)),
                new Errand(MailKind.WAITING, community.id(), to.id(), null, null));
    }

    private Letter letter(Community community, Account to, List<DeskNeed> needs) {
        var language = Letters.of(to.language(), community);
        var rows = needs.stream()
                .map(it -> Letter.Row.leading(it.words(), letters.address(Links.absolute(it.route()))))
                .toList();
        var arguments =
                List.<Object>of(community.name().in(language), needs.getFirst().words(), needs.size());
        var desk = letters.address(Links.absolute(Links.desk(community.slug())));
        return new Letter(letters.texts(), language, MailKind.WAITING.key(), desk, null, null, arguments, rows);
    }
}
