package app.laurel.badge.web;

import app.laurel.base.text.Moments;
import app.laurel.base.web.PageFrame;
import app.laurel.community.Signature;
import app.laurel.shop.Rename;
import java.time.ZoneId;

/**
 * A later name of an awarded shop, as the page of proof shows it.
 *
 * @param what both names, each with its address
 * @param who the two people who decided it
 */
public record RenameRow(String what, String when, String who, String why) {
    static RenameRow of(PageFrame frame, Rename rename, ZoneId zone) {
        var moment = Moments.zoned(rename.confirmed().at(), zone, frame.language());
        return new RenameRow(
                frame.t("badge.proof.renamed.what", name(frame, rename.before()), name(frame, rename.after())),
                frame.t("badge.proof.renamed.when", moment),
                frame.t("badge.proof.renamed.who", who(frame, rename.asked()), who(frame, rename.confirmed())),
                frame.t("badge.proof.renamed.why", rename.reason()));
    }

    private static String name(PageFrame frame, Rename.Called called) {
        var name = called.name().in(frame.language());
        return called.domain().isEmpty() ? name : name + " (" + called.domain() + ")";
    }

    private static String who(PageFrame frame, Signature signature) {
        var name = signature.publicName();
        if (!signature.asHost()) return name == null ? frame.t("community.office.unnamed") : name;
        return name == null ? frame.t("community.office.host") : frame.t("community.office.host-named", name);
    }
}
