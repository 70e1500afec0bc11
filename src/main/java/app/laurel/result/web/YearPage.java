package app.laurel.result.web;

import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.Links;
import app.laurel.base.web.PageFrame;
import app.laurel.community.Signature;
import app.laurel.edition.Phase;
import app.laurel.edition.PublicYear;
import app.laurel.result.AnnulledResult;
import app.laurel.result.PublishedYear;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a year of several categories says: before its result is published what everybody may know, then whom it honours.
 *
 * @param result null until it is published
 * @param annulled the result that was published and annulled; null where there was none, or another is published
 * @param countdown the moment to wait for; null where none is known
 * @param years the community's other published years
 */
public record YearPage(
        PageFrame frame,
        PublicYear year,
        Phase phase,
        List<CategoryRow> rows,
        @Nullable PublishedYear result,
        @Nullable AnnulledResult annulled,
        @Nullable Countdown countdown,
        List<Integer> years) {
    public YearPage {
        rows = List.copyOf(rows);
        years = List.copyOf(years);
    }

    public String text(String key, Object... arguments) {
        return frame.t("result.year." + key, arguments);
    }

    public Language language() {
        return frame.language();
    }

    /** Where the year stands. */
    public String phaseName() {
        return frame.t("edition.phase." + stand());
    }

    /** What that means for members, and where they act what they do. */
    public String phaseText() {
        var isSigned = countdown != null && countdown.reveal().chosen();
        var means = frame.t("result.coming." + (isSigned ? "signed" : stand()));
        return isAt(Phase.NOMINATING) || isAt(Phase.VOTING) ? means + " " + text(stand()) : means;
    }

    /** Whether the year is in this phase, by its name. */
    public boolean isAt(String name) {
        return isAt(Phase.valueOf(name));
    }

    private boolean isAt(Phase given) {
        return phase == given;
    }

    private String stand() {
        return phase.name().toLowerCase(Locale.ROOT);
    }

    /** Whether voting is still to come, or open. */
    public boolean awaitsVotes() {
        return phase.compareTo(Phase.VOTING) <= 0;
    }

    /** Where members propose shops. */
    public String nominate() {
        return Links.absolute(
                Links.nominate(year.community().slug(), year.edition().year()));
    }

    /** Where members vote. */
    public String vote() {
        return Links.absolute(Links.vote(year.community().slug(), year.edition().year()));
    }

    /** The dates in the order of the year. */
    public List<DateRow> dates() {
        return DateRow.of(frame, year.edition());
    }

    public String zone() {
        return Moments.zone(year.edition().schedule().zone(), language());
    }

    /** How many awards were given. */
    public String awards() {
        return text("awards", rows.stream().filter(CategoryRow::isHonoured).count());
    }

    /** The numbers of the versions before, which hold no longer. */
    public List<Integer> earlier() {
        return result == null
                ? List.of()
                : IntStream.range(1, result.standing().version()).boxed().toList();
    }

    /** The path of this version's files. */
    public String files() {
        return result == null || result.standing().holds()
                ? year.path()
                : year.path() + "/version/" + result.standing().version();
    }

    /** A signature: who gave it, by the public name of then, and when. */
    public String signed(Signature signature) {
        return frame.t("result.page.signed.by", signature.named(frame::t), at(signature.at()));
    }

    /** A moment in the edition's zone. */
    public String at(Instant moment) {
        return Moments.of(moment, year.edition().schedule().zone(), language());
    }

    /** A path of this year, without the language. */
    public String path(String page) {
        return year.path() + page;
    }
}
