package app.laurel.badge.misuse.web;

import app.laurel.badge.misuse.MisuseKind;
import app.laurel.badge.misuse.MisuseReports;
import app.laurel.badge.misuse.SeenPage;
import app.laurel.base.text.PlainText;
import jakarta.servlet.ServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A report as it was typed, good or not.
 *
 * @param where the address of a page
 * @param kind the tag of a {@link MisuseKind}
 * @param community its name in addresses; empty where the award says it
 */
public record TypedReport(String where, String kind, String words, String community) {
    /** Before anything was typed. */
    static final TypedReport EMPTY = new TypedReport("", "", "", "");

    /** A form need not have each of them. */
    public TypedReport {
        where = Objects.requireNonNullElse(where, "");
        kind = Objects.requireNonNullElse(kind, "");
        words = Objects.requireNonNullElse(words, "");
        community = Objects.requireNonNullElse(community, "");
    }

    /** What was typed into the form that was sent. */
    static TypedReport of(ServletRequest sent) {
        return new TypedReport(
                sent.getParameter("where"),
                sent.getParameter("kind"),
                sent.getParameter("words"),
                sent.getParameter("community"));
    }

    /**
     * The keys of what is wrong, by the field; nothing where it can be taken.
     *
     * @param isOurs whether a host is this installation's
     */
    Map<String, String> problems(Predicate<String> isOurs) {
        var problems = new LinkedHashMap<String, String>();
        var page = SeenPage.parse(where);
        if (where.isBlank()) problems.put("where", "badge.misuse.where.missing");
        else if (page.isEmpty()) problems.put("where", "badge.misuse.where.wrong");
        else if (isOurs.test(page.get().host())) problems.put("where", "badge.misuse.where.ours");
        if (MisuseKind.ofTag(kind).isEmpty()) problems.put("kind", "badge.misuse.kind.missing");
        var length = PlainText.of(words, Integer.MAX_VALUE).length();
        if (length > MisuseReports.LONGEST) problems.put("words", "badge.misuse.words.long");
        else if (length == 0 && kind.equals(MisuseKind.OTHER.tag()))
            problems.put("words", "badge.misuse.words.missing");
        return problems;
    }
}
