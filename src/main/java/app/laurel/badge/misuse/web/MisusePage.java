package app.laurel.badge.misuse.web;

import app.laurel.badge.misuse.MisuseReports;
import app.laurel.base.web.PageFrame;
import app.laurel.community.Community;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What the page shows on which a badge is reported.
 *
 * @param csrf proves that a report came from this page
 * @param about the award in words; empty where none is known
 * @param communities to choose from where no award says which
 * @param typed what stays in the fields
 * @param problems the keys of what is wrong, by the field
 * @param limit why nothing was taken where no field is wrong, in words; empty for nothing
 * @param challenge of the work to do first; empty for none
 */
public record MisusePage(
        PageFrame frame,
        CsrfToken csrf,
        String about,
        List<Community> communities,
        TypedReport typed,
        Map<String, String> problems,
        String limit,
        String challenge) {
    public MisusePage {
        communities = List.copyOf(communities);
        problems = Map.copyOf(problems);
    }

    /** Whether this is the wrong field. */
    public boolean isWrong(String field) {
        return problems.containsKey(field);
    }

    /** What is wrong with a field; empty where nothing is. */
    public String problem(String field) {
        var key = problems.get(field);
        return key == null ? "" : frame.t(key, MisuseReports.LONGEST);
    }

    /** The id of the element that describes a field; null for none. */
    public @Nullable String describedBy(String field) {
        return isWrong(field) ? field + "-problem" : field.equals("kind") ? null : field + "-help";
    }
}
