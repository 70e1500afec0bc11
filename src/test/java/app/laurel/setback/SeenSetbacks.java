package app.laurel.setback;

import static app.laurel.db.Tables.SETBACK_PIECE;

import app.laurel.community.Moderator;
import java.util.List;
import org.jooq.DSLContext;

/** What moderators see on their desk of what was set aside, each as {@code work subject}. */
public class SeenSetbacks {
    private final Setbacks setbacks;
    private final DSLContext sql;

    SeenSetbacks(Setbacks setbacks, DSLContext sql) {
        this.setbacks = setbacks;
        this.sql = sql;
    }

    public List<String> by(Moderator moderator) {
        return setbacks.list(moderator).stream()
                .map(it -> it.work() + " " + it.subject())
                .toList();
    }

    /** What only hosts see of one kind of work. */
    public List<String> ofNoCommunity(String work) {
        return sql.selectFrom(SETBACK_PIECE)
                .where(SETBACK_PIECE.WORK.eq(work), SETBACK_PIECE.COMMUNITY_ID.isNull())
                .fetch(SETBACK_PIECE.SUBJECT);
    }
}
