package app.laurel.badge.web;

import app.laurel.badge.BadgeFacts;
import app.laurel.badge.BadgeState;
import app.laurel.badge.Ratings;
import app.laurel.badge.WornAward;
import app.laurel.base.text.Moments;
import app.laurel.base.web.PageFrame;
import app.laurel.community.Signature;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the page of proof shows.
 *
 * @param known what is known of the award beside what the badge says
 * @param checkedAt when this page was made
 * @param elsewhere the host that led here although the award does not belong to it; empty otherwise
 */
public record ProofPage(
        PageFrame frame, WornAward worn, BadgeFacts facts, ProofFacts known, Instant checkedAt, String elsewhere) {

    /** Where editors that are given this page's address find the badge for their own. */
    public String oembed() {
        var own = frame.address(frame.language());
        return frame.base() + "/oembed?format=json&url=" + URLEncoder.encode(own, StandardCharsets.UTF_8);
    }

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
        return switch (worn.state()) {
            case ACTIVE -> "state good";
            case EXPIRED, DECLINED -> "state";
            case SUSPENDED, REVOKED, NOT_VALID_HERE -> "state bad";
        };
    }

    /** CSS class of the note that says why it is not worn: nothing is wrong with what a shop declined. */
    public String noteClass() {
        return worn.state() == BadgeState.DECLINED ? "note" : "note bad";
    }

    /** Who changed the badge last, by the public names of then, and when. */
    public String changedBy() {
        var parts = Stream.of(
                Signature.named(worn.changedBy(), frame::t), worn.changedAt() == null ? "" : moment(worn.changedAt()));
        return parts.filter(it -> !it.isEmpty()).collect(Collectors.joining(", "));
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

    /** What the award was for, as it was signed; empty where the year gave one for all. */
    public String category() {
        var name = worn.award().category().name();
        return name == null ? "" : name.in(frame.language());
    }

    /** Path of the result page. */
    public String result() {
        return frame.link(worn.category().path(worn.community().slug()));
    }

    /** Path of the award on paper; empty where it may not be worn. */
    public String certificate() {
        return worn.state().praises() ? frame.link("/v/" + worn.award().code() + "/certificate.pdf") : "";
    }

    /** Path of the shop's page across the years; empty where the result that gave the award holds no longer, and there may be none. */
    public String shop() {
        return worn.award().end() != null
                ? ""
                : frame.link(worn.shop().path(worn.community().slug()));
    }

    /** Path of the page on which a badge that is where it should not be is reported. */
    public String misuse() {
        return frame.link("/v/" + worn.award().code() + "/misuse");
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
