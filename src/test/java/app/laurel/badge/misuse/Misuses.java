package app.laurel.badge.misuse;

import static app.laurel.db.Tables.BADGE_MISUSE;

import app.laurel.base.id.AwardCode;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MisuseId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Strangers who report badges, and the jobs that look after the reports. */
public class Misuses {
    private final MisuseReports reports;
    private final MisuseUpkeep upkeep;
    private final DSLContext sql;

    Misuses(MisuseReports reports, MisuseUpkeep upkeep, DSLContext sql) {
        this.reports = reports;
        this.upkeep = upkeep;
        this.sql = sql;
    }

    /** Reports a copied badge at this address. */
    public MisuseId report(CommunityId community, @Nullable AwardCode award, String page) {
        return report(community, award, page, "I bought there and it never came");
    }

    /** The same with words. */
    public MisuseId report(CommunityId community, @Nullable AwardCode award, String page, String words) {
        var seen = SeenPage.parse(page).orElseThrow();
        reports.report(new MisuseSubject(community, award), seen, MisuseKind.COPIED, words);
        return sql.select(BADGE_MISUSE.ID)
                .from(BADGE_MISUSE)
                .where(
                        BADGE_MISUSE.COMMUNITY_ID.eq(community),
                        BADGE_MISUSE
                                .PAGE
                                .eq(seen.withoutQuery())
                                .or(BADGE_MISUSE.PAGE.startsWith(seen.withoutQuery() + "?")))
                .orderBy(BADGE_MISUSE.LAST_AT.desc(), BADGE_MISUSE.ID.desc())
                .limit(1)
                .fetchSingle()
                .value1();
    }

    /** Has moderators mailed of what is new. */
    public void announce() {
        upkeep.announce();
    }

    /** Erases what was closed long ago. */
    public void erase() {
        upkeep.erase();
    }

    /** How many reports of a community are kept, open or not. */
    public int count(CommunityId community) {
        return sql.fetchCount(BADGE_MISUSE, BADGE_MISUSE.COMMUNITY_ID.eq(community));
    }

    /** All that is kept of a community's reports, as text. */
    public String dump(CommunityId community) {
        return sql.selectFrom(BADGE_MISUSE)
                .where(BADGE_MISUSE.COMMUNITY_ID.eq(community))
                .fetch()
                .formatJSON();
    }
}
