package app.laurel.nomination.web;

import app.laurel.base.id.NomineeId;
import app.laurel.base.text.Moments;
import app.laurel.base.web.PageFrame;
import app.laurel.community.Signature;
import app.laurel.nomination.Ruling;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Rulings in the words of the public page: what was decided, by whom and when, and by whom it was undone. */
record RulingWords(PageFrame frame, ZoneId zone, Function<Ruling, List<Signature>> by, Map<NomineeId, String> names) {
    ShortlistPage.RulingRow row(Ruling ruling) {
        var into = ruling.into();
        var what = text(
                "ruling." + ruling.kind(),
                names.getOrDefault(ruling.nominee(), "?"),
                into == null ? "" : names.getOrDefault(into, "?"));
        var signatures = by.apply(ruling);
        var undone = ruling.stands() ? "" : signed(signatures.getLast());
        return new ShortlistPage.RulingRow(what, ruling.reason(), signed(signatures.getFirst()), undone);
    }

    private String signed(Signature signature) {
        var at = Moments.of(signature.at(), zone, frame.language());
        return text("ruling.by", signature.named(frame::t), at);
    }

    private String text(String key, Object... arguments) {
        return frame.t("nomination.page." + key, arguments);
    }
}
