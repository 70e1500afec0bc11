package app.laurel.edition.web;

import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.Links;
import app.laurel.base.web.PageFrame;
import app.laurel.community.Community;
import app.laurel.edition.Edition;
import app.laurel.edition.Roll;
import java.time.Instant;

/**
 * What the page on who may vote says to everyone.
 *
 * @param frozen whether the roll is
 */
public record RollPage(PageFrame frame, Community community, Edition edition, boolean frozen) {
    public String text(String key, Object... arguments) {
        return frame.t("edition.roll." + key, arguments);
    }

    /** The last day on which one could join. */
    public String joinedBy() {
        return Moments.of(edition.rules().joinedBy(), language());
    }

    /** When the roll is frozen. */
    public String frozenAt() {
        return written(Roll.frozenAt(edition));
    }

    /** When voting opens. */
    public String opens() {
        return written(edition.schedule().votingOpens());
    }

    /** When voting closes. */
    public String closes() {
        return written(edition.schedule().votingCloses());
    }

    /** The zone of all these dates. */
    public String zone() {
        return Moments.zone(edition.schedule().zone(), language());
    }

    /** Where one reads one's own figures. */
    public String own() {
        return Links.absolute(Links.canIVote(community.slug(), edition.year()));
    }

    /** The path of this year's page of a name, without the language. */
    public String path(String page) {
        return edition.path(community.slug()) + page;
    }

    public Language language() {
        return frame.language();
    }

    private String written(Instant moment) {
        return Moments.of(moment, edition.schedule().zone(), language());
    }
}
