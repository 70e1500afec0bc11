package app.laurel.badge.web;

import app.laurel.badge.TakenBack;
import app.laurel.base.text.Moments;
import app.laurel.base.web.PageFrame;
import app.laurel.community.Signature;

/** What the page of proof shows of an award that was taken back and that nobody can read any more. */
public record TakenBackPage(PageFrame frame, TakenBack award) {
    /** Who took it back and when, by the public names of then. */
    public String takenBackBy() {
        var names = Signature.named(award.by(), frame::t);
        var at = award.at();
        return at == null
                ? names
                : names + ", " + Moments.zoned(at, award.community().zone(), frame.language());
    }

    /** Path of the page on which a badge that is where it should not be is reported. */
    public String misuse() {
        return frame.link("/v/" + award.code() + "/misuse");
    }

    /** Path of the year's page. */
    public String year() {
        return frame.link(award.edition().path(award.community().slug()));
    }
}
