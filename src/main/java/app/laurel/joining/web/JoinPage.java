package app.laurel.joining.web;

import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.Links;
import app.laurel.base.web.PageFrame;
import app.laurel.community.Community;
import app.laurel.edition.Edition;
import app.laurel.edition.MayDo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page about joining says.
 *
 * @param edition the year that people join for; null while there is none
 * @param code a slash and the code that the address brought; empty without one
 */
public record JoinPage(
        PageFrame frame, Community community, @Nullable Edition edition, String code) {
    public String text(String key, Object... arguments) {
        return frame.t("joining." + key, arguments);
    }

    /** What members may do this year, and when. */
    public List<MayDo> mayDo() {
        return edition == null ? List.of() : MayDo.in(edition, frame.texts(), language());
    }

    /** The zone of those dates. */
    public String zone() {
        return edition == null ? "" : Moments.zone(edition.schedule().zone(), language());
    }

    /** The public page on who may vote this year, without the language. */
    public String roll() {
        return edition == null ? "" : edition.path(community.slug()) + "/can-i-vote";
    }

    /** Where one acts. */
    public String act() {
        return Links.absolute(Links.join(community.slug())) + code;
    }

    public Language language() {
        return frame.language();
    }
}
