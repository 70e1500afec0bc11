package app.laurel.badge.misuse;

import app.laurel.base.id.MisuseId;
import java.util.List;

/**
 * The open reports of one award at one host: whoever looks at one has looked at all.
 *
 * @param last the latest of them: what came in after it was not seen
 * @param reports how many they are
 * @param first the first of them, one a page
 */
public record MisuseGroup(MisuseSubject subject, String host, MisuseId last, int reports, List<MisuseReport> first) {
    public MisuseGroup {
        first = List.copyOf(first);
    }

    /** How many pages are not among the first. */
    public int more() {
        return reports - first.size();
    }
}
