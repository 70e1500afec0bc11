package app.laurel.badge.web;

import app.laurel.badge.BadgeFacts;
import app.laurel.badge.BadgeState;
import app.laurel.badge.WornAward;
import app.laurel.base.text.Moments;
import app.laurel.base.web.PageFrame;
import app.laurel.community.Signature;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * What the page of proof shows.
 *
 * @param known what is known of the award beside what the badge says
 * @param checkedAt when this page was made
 * @param elsewhere the host that led here although the award does not belong to it; empty otherwise
 */
public record ProofPage(
        PageFrame frame, WornAward worn, BadgeFacts facts, ProofFacts known, Instant checkedAt, String elsewhere) {

    /** The figures behind the award. */
    public Ratings ratings() {
        return known.ratings();
    }

    /** How the shop was renamed since, in the words of the page, the first time first. */
    public List<RenameRow> renames() {
        return known.renames().stream()
                .map(it -> RenameRow.of(frame, it, zone()))
                .toList();
    }

    /** Key of the texts for the state. */
    public String stateKey() {
        return "badge.proof." + worn.state().name().toLowerCase(Locale.ROOT);
    }

    /** CSS class of the sign that shows the state. */
    public String stateClass() {
        return worn.state() == BadgeState.ACTIVE ? "state good" : worn.state().praises() ? "state" : "state bad";
    }

    /** Who changed the badge last, by the public names of then. */
    public String changedBy() {
        return Signature.named(worn.changedBy(), frame::t);
    }

    /** The domain in both spellings, or the shop's name where it has none. */
    public String owner() {
        var domain = facts.domain();
        return domain == null ? facts.shop() : domain.full();
    }

    /** The host that the shop's page shares with other shops; empty where its address is a site of its own. */
    public String sharedHost() {
        return worn.sharedHost().orElse("");
    }

    /** Path of the result page. */
    public String result() {
        return frame.link(worn.edition().path(worn.community().slug()));
    }

    /** A day in the community's zone. */
    public String day(Instant moment) {
        return Moments.day(moment, zone(), frame.language());
    }

    /** A moment in the community's zone, with the zone. */
    public String moment(Instant moment) {
        return Moments.zoned(moment, zone(), frame.language());
    }

    private ZoneId zone() {
        return worn.community().zone();
    }
}
