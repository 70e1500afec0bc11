package app.laurel.result.web;

import app.laurel.ballot.BoxAtShut;
import app.laurel.ballot.Participation;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.Links;
import app.laurel.base.web.PageFrame;
import app.laurel.community.Community;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.edition.Phase;
import app.laurel.nomination.ShortlistedShop;
import app.laurel.result.AnnulledResult;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a category, or of a year with one, says before its result is published: nothing of counts or signatures, and of the ballots no more than how many there are.
 *
 * @param shops on the list; none until voting has opened
 * @param listIsOut whether the list can be read, given out early or since voting has opened
 * @param listIsEmpty whether the lists are fixed and nobody is on this one
 * @param participation how many have voted, as it was last published
 * @param box what lay in the box when it was shut; null while it is open
 * @param annulled the result that was published and annulled; null where there was none
 * @param countdown the moment to wait for; null where none is known
 */
public record ComingPage(
        PageFrame frame,
        Community community,
        Category category,
        Phase phase,
        List<ShortlistedShop> shops,
        boolean listIsOut,
        boolean listIsEmpty,
        Participation participation,
        @Nullable BoxAtShut box,
        @Nullable AnnulledResult annulled,
        @Nullable Countdown countdown,
        List<Integer> years) {
    public ComingPage {
        shops = List.copyOf(shops);
        years = List.copyOf(years);
    }

    /** The year of it. */
    public Edition edition() {
        return category.edition();
    }

    /** Whether the year has others beside it, so that what is the year's stands on a page of its own. */
    public boolean isOneOfSeveral() {
        return edition().hasSeveral();
    }

    /** What belongs in it; empty where nobody wrote that. */
    public String about() {
        return category.terms().about().in(language());
    }

    /** Whether it is known already that it gives no award. */
    public boolean isWithoutAward() {
        return none().isPresent();
    }

    /** Why it gives no award, which is known from its list; empty where it may give one. */
    private Optional<String> none() {
        return listIsEmpty && isOneOfSeveral()
                ? Optional.of(frame.t("result.year.no-list"))
                : TooFewShops.of(category, shops.size(), frame::t);
    }

    public String text(String key, Object... arguments) {
        return frame.t("result.coming." + key, arguments);
    }

    /** Where the year stands. */
    public String phaseName() {
        return frame.t(isWithoutAward() ? "result.page.none.category" : "edition.phase." + stand());
    }

    /** What that means for members. */
    public String phaseText() {
        return none().orElseGet(() -> text(isSigned() ? "signed" : stand()));
    }

    /** Whether the list can be read although nobody votes on it yet. */
    public boolean showsListEarly() {
        return phase == Phase.SHORTLISTING && listIsOut;
    }

    /** How many have voted, and whether that is enough; empty before the first figure is published. */
    public String turnout() {
        if (participation.ballots() == 0) return "";
        var at = Moments.of(participation.publishedAt(), edition().schedule().zone(), language());
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
        return phase == Phase.VOTING && !isWithoutAward();
    }

    /** Whether voting is still to come, or open. */
    public boolean awaitsVotes() {
        return phase.compareTo(Phase.VOTING) <= 0 && !isWithoutAward();
    }

    /** Where members propose shops. */
    public String nominate() {
        var year = edition().year();
        return Links.absolute(
                isOneOfSeveral()
                        ? Links.nominate(
                                community.slug(), year, category.terms().slug())
                        : Links.nominate(community.slug(), year));
    }

    /** Where members vote. */
    public String vote() {
        var year = edition().year();
        return Links.absolute(
                isOneOfSeveral()
                        ? Links.vote(community.slug(), year, category.terms().slug())
                        : Links.vote(community.slug(), year));
    }

    /** The dates in the order of the year. */
    public List<DateRow> dates() {
        return DateRow.of(frame, edition());
    }

    public String zone() {
        return Moments.zone(edition().schedule().zone(), language());
    }

    public Language language() {
        return frame.language();
    }

    /** A path of this category, without the language. */
    public String path(String page) {
        return category.path(community.slug()) + page;
    }

    /** A path of its year. */
    public String yearPath(String page) {
        return edition().path(community.slug()) + page;
    }

    /** A list that is out is not being made any more. */
    private String stand() {
        return showsListEarly() ? "shortlisted" : phase.name().toLowerCase(Locale.ROOT);
    }

    private boolean isSigned() {
        return countdown != null && countdown.reveal().chosen();
    }
}
