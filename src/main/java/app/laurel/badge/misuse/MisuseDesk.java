package app.laurel.badge.misuse;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.badge.Badges;
import app.laurel.base.id.AwardCode;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MisuseId;
import app.laurel.base.text.PlainText;
import app.laurel.community.Moderator;
import app.laurel.community.Proposals;
import app.laurel.edition.Edition;
import app.laurel.nomination.Impartiality;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What moderators read and decide about reported badges. Whoever has a shop in the award's year closes none. */
@Service
@Transactional(readOnly = true)
public class MisuseDesk {
    /** The longest reason, in UTF-16 units. */
    public static final int LONGEST = 500;

    private static final int SHORTEST = 3;
    private static final int LISTED = 200;

    private final MisuseStore store;
    private final MisuseGroupStore groups;
    private final ReportedAwards awards;
    private final Badges badges;
    private final Impartiality impartiality;
    private final Proposals proposals;
    private final AuditTrail audit;
    private final Clock clock;

    /** Eight: a report is read beside the award and its year, and who closes it is impartial and on record. */
    MisuseDesk(
            MisuseStore store,
            MisuseGroupStore groups,
            ReportedAwards awards,
            Badges badges,
            Impartiality impartiality,
            Proposals proposals,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.groups = groups;
        this.awards = awards;
        this.badges = badges;
        this.impartiality = impartiality;
        this.proposals = proposals;
        this.audit = audit;
        this.clock = clock;
    }

    /** The open reports of the moderator's community by award and host, the first 200 of these. */
    public List<MisuseAtDesk> list(Moderator by) {
        var open = groups.listOpen(by.community(), LISTED);
        var codes = open.stream()
                .flatMap(it -> Stream.ofNullable(it.subject().award()))
                .collect(toSet());
        var named = awards.list(codes);
        var years = awards.listYears(codes);
        var impartial = years.values().stream().distinct().collect(toMap(Edition::id, it -> isImpartial(by, it)));
        return open.stream()
                .map(it -> {
                    var code = it.subject().award();
                    var year = code == null ? null : years.get(code);
                    var award = code == null ? Optional.<ReportedAward>empty() : Optional.ofNullable(named.get(code));
                    return new MisuseAtDesk(it, award, year, year == null || impartial.getOrDefault(year.id(), false));
                })
                .toList();
    }

    /** How many are open in a community. */
    public int countOpen(CommunityId community) {
        return store.countOpen(community);
    }

    /**
     * Closes what is open about the award of a report at its host, up to this report: what came in later, the moderator has not seen.
     *
     * @throws AccessDeniedException if it is another community's, or the moderator has a shop in the award's year
     */
    @Transactional
    public CloseOutcome close(Moderator by, MisuseId last, MisuseOutcome outcome, String typed) {
        var report = store.find(by.community(), last)
                .filter(it -> isImpartial(by, edition(it)))
                .orElseThrow(() -> new AccessDeniedException(
                        "this is for moderators of the community without a shop of their own in the award's year"));
        var reason = PlainText.of(typed, Integer.MAX_VALUE);
        if (reason.length() < SHORTEST) return CloseOutcome.REASON_MISSING;
        if (reason.length() > LONGEST) return CloseOutcome.REASON_TOO_LONG;
        var award = report.subject().award();
        if (outcome == MisuseOutcome.BADGE_HELD && (award == null || !isHeld(by, award))) return CloseOutcome.NOT_HELD;
        var closed = store.close(report, outcome, clock.instant());
        if (closed == 0) return CloseOutcome.CLOSED_BEFORE;
        var facts = Map.of("reports", Integer.toString(closed));
        audit.record(new Act(by.community(), by.account(), "badge.misuse-closed", object(report), reason, facts)
                .changing("state", "OPEN", outcome.name()));
        return CloseOutcome.CLOSED;
    }

    private @Nullable Edition edition(MisuseReport report) {
        var award = report.subject().award();
        return award == null ? null : awards.listYears(List.of(award)).get(award);
    }

    private boolean isImpartial(Moderator by, @Nullable Edition edition) {
        return edition == null || impartiality.shopsOf(by.account(), edition).isEmpty();
    }

    /** Whether the badge is not worn any more, or two people are asked about it. */
    private boolean isHeld(Moderator by, AwardCode code) {
        var worn = badges.find(code);
        return worn.isEmpty()
                || !worn.get().state().praises()
                || proposals.listWaiting(by).stream()
                        .anyMatch(it -> it.proposal().act().object().equals("award/" + code));
    }

    private static String object(MisuseReport report) {
        var award = report.subject().award();
        return award == null ? "misuse/" + report.id() : "award/" + award;
    }

    /** What came of closing a report; only the first changes anything. */
    public enum CloseOutcome {
        CLOSED,
        /** It is on record, so there must be one. */
        REASON_MISSING,
        /** It is never cut: half a reason may say the opposite. */
        REASON_TOO_LONG,
        /** Nobody has set the badge aside, nor asked for it to be taken back. */
        NOT_HELD,
        /** Somebody else was faster. */
        CLOSED_BEFORE
    }
}
