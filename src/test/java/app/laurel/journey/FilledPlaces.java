package app.laurel.journey;

import static app.laurel.db.Tables.COMMUNITY;
import static app.laurel.db.Tables.EDITION;
import static app.laurel.db.Tables.RESULT_AWARD;

import java.util.Map;
import org.jooq.DSLContext;

/** What the paths of shots leave open, in an invented community: its years, and last year's first award with its shop. */
final class FilledPlaces {
    private FilledPlaces() {}

    static Map<String, String> of(String community) {
        var award = RunningLaurel.told()
                .part(DSLContext.class)
                .select(RESULT_AWARD.CODE, RESULT_AWARD.SHOP_ID, RESULT_AWARD.DOMAIN, EDITION.AWARD_YEAR)
                .from(RESULT_AWARD)
                .join(EDITION)
                .on(EDITION.ID.eq(RESULT_AWARD.EDITION_ID))
                .join(COMMUNITY)
                .on(COMMUNITY.ID.eq(EDITION.COMMUNITY_ID))
                .where(COMMUNITY.SLUG.eq(community))
                .orderBy(RESULT_AWARD.CATEGORY_ID, RESULT_AWARD.KIND.desc())
                .limit(1)
                .fetchSingle();
        var last = award.get(EDITION.AWARD_YEAR);
        return Map.of(
                "award", award.get(RESULT_AWARD.CODE).toString(),
                "shop", award.get(RESULT_AWARD.SHOP_ID).toString(),
                "domain", award.get(RESULT_AWARD.DOMAIN),
                "last", Integer.toString(last),
                "year", Integer.toString(last + 1));
    }
}
