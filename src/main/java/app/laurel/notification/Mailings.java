package app.laurel.notification;

import app.laurel.base.DatabaseFaults;
import app.laurel.base.id.MemberId;
import app.laurel.base.occasion.Occasion;
import app.laurel.community.Addressee;
import app.laurel.community.Addressees;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.PhaseBegan;
import app.laurel.notification.RoundStore.Round;
import app.laurel.result.ResultPublished;
import app.laurel.setback.Piece;
import app.laurel.setback.Setbacks;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mailings to a community's members: that nominating or voting has opened, that the end is near, that the result is out. A mailing
 * goes through the members page by page, each page in one transaction, so that a restart neither repeats nor skips anybody.
 */
@Component
class Mailings {
    static final int PAGE = 200;
    /** What is older is no news, for example where a year was brought in from elsewhere. */
    private static final Duration NEWS = Duration.ofDays(1);

    private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

    private final RoundStore store;
    private final SilenceStore silences;
    private final Announcements announcements;
    private final OpenCategories open;
    private final VotersOnRoll voters;
    private final Addressees addressees;
    private final Editions editions;
    private final Setbacks setbacks;
    private final TransactionTemplate transaction;
    private final Occasion occasion;
    private final Clock clock;

    /** Eleven: whom to remind is known only from votes, roll and silences together, while the clock says when. */
    Mailings(
            RoundStore store,
            SilenceStore silences,
            Announcements announcements,
            OpenCategories open,
            VotersOnRoll voters,
            Addressees addressees,
            Editions editions,
            Setbacks setbacks,
            TransactionTemplate transaction,
            Occasion occasion,
            Clock clock) {
        this.store = store;
        this.silences = silences;
        this.announcements = announcements;
        this.open = open;
        this.voters = voters;
        this.addressees = addressees;
        this.editions = editions;
        this.setbacks = setbacks;
        this.transaction = transaction;
        this.occasion = occasion;
        this.clock = clock;
    }

    /** In the transaction that notes the phase. */
    @EventListener
    void phaseBegan(PhaseBegan began) {
        switch (began.phase()) {
            case NOMINATING -> begin(new Round(began.edition(), MailKind.NOMINATING_OPENS, began.at()));
            case VOTING -> begin(new Round(began.edition(), MailKind.VOTING_OPENS, began.at()));
            case PREPARING, SHORTLISTING, COUNTING, PUBLISHED -> {}
        }
    }

    /** In the transaction that publishes. */
    @EventListener
    void resultPublished(ResultPublished published) {
        begin(new Round(published.edition(), MailKind.RESULT, published.at()));
    }

    private void begin(Round round) {
        if (occasion.isInThePast()) return;
        var news = clock.instant().minus(NEWS);
        if (round.dueAt().isAfter(news)) store.begin(round, news);
    }

    /** Writes all mails of the mailings that have begun. */
    void carryOn() {
        var rounds = transaction.execute(status -> store.unfinished());
        for (var round : rounds == null ? List.<Round>of() : rounds) {
            setbacks.attempt(new Piece("mailing", name(round), null), () -> carryOn(round));
        }
    }

    private void carryOn(Round round) {
        while (carriedOn(round)) {}
    }

    /** One page; where a copy in it cannot be written, one member after the other, and that member's is set aside. */
    private boolean carriedOn(Round round) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> carryOn(round, PAGE)));
        } catch (RuntimeException failure) {
            if (DatabaseFaults.isAway(failure)) throw failure;
            var more = true;
            for (var left = PAGE; more && left > 0; left--) more = carriedOnByOne(round);
            return more;
        }
    }

    private boolean carriedOnByOne(Round round) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> carryOn(round, 1)));
        } catch (RuntimeException failure) {
            // why no number: a reminder's copy would say who has not voted
            setbacks.setAside(new Piece("mailing", name(round) + "/member", null), failure);
            return Boolean.TRUE.equals(transaction.execute(status -> skipOne(round)));
        }
    }

    private static String name(Round round) {
        return "edition/%s/%s".formatted(round.edition(), round.kind());
    }

    private boolean skipOne(Round round) {
        var last = store.lockLast(round).orElse(null);
        if (last == null) return false;
        var edition = editions.get(round.edition());
        var next = addressees.findNext(edition.community(), ANY_DAY, last);
        next.ifPresent(it -> store.reached(round, it, null));
        return next.isPresent();
    }

    /** True if there may be more. */
    private boolean carryOn(Round round, int most) {
        var last = store.lockLast(round).orElse(null);
        if (last == null) return false;
        var edition = editions.get(round.edition());
        var page = overtaken(round, edition)
                ? List.<Addressee>of()
                : addressees.list(edition.community(), ANY_DAY, last, most);
        wanted(round, edition, page).forEach(it -> announcements.write(round.kind(), edition, it));
        var full = page.size() == most;
        store.reached(round, page.isEmpty() ? last : page.getLast().member(), full ? null : clock.instant());
        return full;
    }

    /** A call to vote that nobody can follow any more is not sent. */
    private boolean overtaken(Round round, Edition edition) {
        return callsToVote(round) && !edition.takesVotesAt(clock.instant());
    }

    private static boolean callsToVote(Round round) {
        return round.kind().reminds() || round.kind() == MailKind.VOTING_OPENS;
    }

    private List<Announcements.Reader> wanted(Round round, Edition edition, List<Addressee> page) {
        var silent = silences.of(
                edition.community(), page.stream().map(Addressee::account).toList());
        var members = page.stream().map(Addressee::member).collect(Collectors.toSet());
        var reminds = round.kind().reminds();
        var unvoted = reminds ? open.of(edition, members) : Map.<MemberId, List<Category>>of();
        return page.stream()
                .filter(it -> !silent.contains(it.account()) && (!reminds || unvoted.containsKey(it.member())))
                .map(it -> new Announcements.Reader(it, unvoted.getOrDefault(it.member(), List.of())))
                .filter(it -> !callsToVote(round) || voters.has(it.to(), edition))
                .toList();
    }
}
