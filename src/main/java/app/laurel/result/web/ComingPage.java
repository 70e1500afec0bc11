package app.laurel.result.web;

import app.laurel.ballot.BoxAtShut;
import app.laurel.ballot.Participation;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.Links;
import app.laurel.base.web.PageFrame;
import app.laurel.community.Community;
import app.laurel.community.Signature;
import app.laurel.edition.Edition;
import app.laurel.edition.Milestone;
import app.laurel.edition.Phase;
import app.laurel.nomination.ShortlistedShop;
import app.laurel.result.AnnulledResult;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a year says before its result is published: nothing of counts or signatures, and of the ballots no more than how many there are.
 *
 * @param shops on the list; none until voting has opened
 * @param listIsOut whether the list can be read, given out early or since voting has opened
 * @param participation how many have voted, as it was last published
 * @param box what lay in the box when it was shut; null while it is open
 * @param annulled the result that was published and annulled; null where there was none
 */
public record ComingPage(
        PageFrame frame,
        Community community,
        Edition edition,
        Phase phase,
        List<ShortlistedShop> shops,
        boolean listIsOut,
        Participation participation,
        @Nullable BoxAtShut box,
        @Nullable AnnulledResult annulled,
        List<Integer> years) {
    public ComingPage {
        shops = List.copyOf(shops);
        years = List.copyOf(years);
    }

    /** A date of the year with its name. */
    public record DateRow(String name, String date) {}

    public String text(String key, Object... arguments) {
        return frame.t("result.coming." + key, arguments);
    }

    /** Where the year stands. */
    public String phaseName() {
        return frame.t("edition.phase." + stand());
    }

    /** What that means for members. */
    public String phaseText() {
        return text(stand());
    }

    /** Who annulled the result that was published; empty where there was none. */
    public String annulledBy() {
        return annulled == null ? "" : Signature.named(annulled.standing().endedBy(), frame::t);
    }

    /** Whether the list can be read although nobody votes on it yet. */
    public boolean showsListEarly() {
        return phase == Phase.SHORTLISTING && listIsOut;
    }

    /** How many have voted, and whether that is enough; empty before the first figure is published. */
    public String turnout() {
        if (participation.ballots() == 0) return "";
        var at = Moments.of(participation.publishedAt(), edition.schedule().zone(), language());
        return text("participation", participation.ballots(), at)
                + " "
                + text("participation." + (participation.isEnough() ? "enough" : "needed"), participation.needed());
    }

    /** Whether members propose shops now. */
    public boolean takesNominations() {
        return phase == Phase.NOMINATING;
    }

    /** Whether members vote now. */
    public boolean takesVotes() {
        return phase == Phase.VOTING;
    }

    /** Whether voting is still to come, or open. */
    public boolean awaitsVotes() {
        return phase.compareTo(Phase.VOTING) <= 0;
    }

    /** Where members propose shops. */
    public String nominate() {
        return Links.absolute(Links.nominate(community.slug(), edition.year()));
    }

    /** Where members vote. */
    public String vote() {
        return Links.absolute(Links.vote(community.slug(), edition.year()));
    }

    /** The dates in the order of the year. */
    public List<DateRow> dates() {
        return Arrays.stream(Milestone.values())
                .map(it -> new DateRow(frame.t("edition.milestone." + it), date(it)))
                .toList();
    }

    public String zone() {
        return Moments.zone(edition.schedule().zone(), language());
    }

    public Language language() {
        return frame.language();
    }

    /** A path of this year, without the language. */
    public String path(String page) {
        return edition.path(community.slug()) + page;
    }

    /** A list that is out is not being made any more. */
    private String stand() {
        return showsListEarly() ? "shortlisted" : phase.name().toLowerCase(Locale.ROOT);
    }

    private String date(Milestone milestone) {
        var at = edition.schedule().at(milestone);
        return at == null
                ? frame.t("edition.date.none")
                : Moments.of(at, edition.schedule().zone(), language());
    }
}
