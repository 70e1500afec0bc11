package app.laurel.issuing.web;

import app.laurel.base.text.Moments;
import app.laurel.base.web.PageFrame;
import app.laurel.issuing.KeptKey;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/** What becomes of the issuer's keys, for everybody to read: one that is replaced or given up never goes without a word. */
public record KeyRow(String name, String what, String reason) {
    static KeyRow of(PageFrame frame, KeptKey key, ZoneId zone) {
        return new KeyRow(key.name(), what(frame, key, zone), Objects.requireNonNullElse(key.reason(), ""));
    }

    private static String what(PageFrame frame, KeptKey key, ZoneId zone) {
        var made = day(frame, key.madeAt(), zone);
        var given = key.compromisedAt();
        if (given != null) return frame.t("issuing.key.given-up", made, day(frame, given, zone));
        var retired = key.retiredAt();
        return retired == null
                ? frame.t("issuing.key.in-use", made)
                : frame.t("issuing.key.replaced", made, day(frame, retired, zone));
    }

    private static String day(PageFrame frame, Instant moment, ZoneId zone) {
        return Moments.day(moment, zone, frame.language());
    }
}
