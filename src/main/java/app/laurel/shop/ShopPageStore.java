package app.laurel.shop;

import static app.laurel.db.Tables.SHOP;
import static app.laurel.db.Tables.SHOP_ADDRESS;
import static app.laurel.db.Tables.SHOP_INVITATION;
import static app.laurel.db.Tables.SHOP_OWNER;
import static app.laurel.db.Tables.SHOP_WORD;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;

import app.laurel.base.id.CommunityId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.base.text.TypedPart;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The shops of a community a page at a time: one statement for a page, with who speaks for each, and one for how many there are. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ShopPageStore {
    private static final Condition OWNED = exists(
            selectOne().from(SHOP_OWNER).where(SHOP_OWNER.SHOP_ID.eq(SHOP.ID), SHOP_OWNER.ACCEPTED_AT.isNotNull()));
    private static final Condition TOLD =
            exists(selectOne().from(SHOP_WORD).where(SHOP_WORD.SHOP_ID.eq(SHOP.ID), SHOP_WORD.ANSWER.isNull()));
    private static final Field<Integer> OWNERS = field(
            selectCount().from(SHOP_OWNER).where(SHOP_OWNER.SHOP_ID.eq(SHOP.ID), SHOP_OWNER.ACCEPTED_AT.isNotNull()));
    private static final Field<Boolean> HAS_TOLD = field(TOLD);

    private final DSLContext sql;

    ShopPageStore(DSLContext sql) {
        this.sql = sql;
    }

    List<ListedShop> list(CommunityId community, ShopsSought sought, Instant now, int offset, int limit) {
        var asked = asked(now);
        return shops(asked)
                .where(SHOP.COMMUNITY_ID.eq(community), meant(sought, asked))
                .orderBy(sought.order() == Language.KO ? SHOP.NAME_KO : SHOP.NAME_EN, SHOP.ID)
                .limit(limit)
                .offset(offset)
                .fetch(row -> listed(row, asked));
    }

    int count(CommunityId community, ShopsSought sought, Instant now) {
        return sql.fetchCount(SHOP, SHOP.COMMUNITY_ID.eq(community), meant(sought, asked(now)));
    }

    Optional<ListedShop> find(CommunityId community, ShopId shop, Instant now) {
        var asked = asked(now);
        return shops(asked)
                .where(SHOP.ID.eq(shop), SHOP.COMMUNITY_ID.eq(community))
                .fetchOptional(row -> listed(row, asked));
    }

    private SelectJoinStep<? extends Record> shops(Field<Integer> asked) {
        return sql.select(
                        SHOP.ID,
                        SHOP.COMMUNITY_ID,
                        SHOP.NAME_KO,
                        SHOP.NAME_EN,
                        SHOP.DOMAIN,
                        SHOP.LISTED_YEAR,
                        OWNERS,
                        asked,
                        HAS_TOLD)
                .from(SHOP);
    }

    private static ListedShop listed(Record row, Field<Integer> asked) {
        var shop = new Shop(
                row.get(SHOP.ID),
                row.get(SHOP.COMMUNITY_ID),
                new Bilingual(row.get(SHOP.NAME_KO), row.get(SHOP.NAME_EN)),
                row.get(SHOP.DOMAIN),
                row.get(SHOP.LISTED_YEAR));
        return new ListedShop(shop, row.get(OWNERS), row.get(asked), row.get(HAS_TOLD));
    }

    /** How many members and addresses were asked to speak for a shop, and may still answer. */
    private static Field<Integer> asked(Instant now) {
        var members = field(
                selectCount().from(SHOP_OWNER).where(SHOP_OWNER.SHOP_ID.eq(SHOP.ID), SHOP_OWNER.ACCEPTED_AT.isNull()));
        var addresses = field(selectCount()
                .from(SHOP_INVITATION)
                .where(SHOP_INVITATION.SHOP_ID.eq(SHOP.ID), SHOP_INVITATION.EXPIRES_AT.gt(now)));
        return members.plus(addresses);
    }

    private static Condition meant(ShopsSought sought, Field<Integer> asked) {
        var kind = switch (sought.kind()) {
            case ALL -> noCondition();
            case WITHOUT_ADDRESS -> SHOP.DOMAIN.isNull();
            case WITHOUT_OWNER -> OWNED.not();
            case WITH_OWNER -> OWNED;
            case ASKED -> asked.gt(0);
            case TOLD -> TOLD;
        };
        return kind.and(found(sought.text()));
    }

    private static Condition found(String typed) {
        if (typed.isBlank()) return noCondition();
        var pattern = TypedPart.pattern(typed);
        var further = exists(selectOne()
                .from(SHOP_ADDRESS)
                .where(SHOP_ADDRESS.SHOP_ID.eq(SHOP.ID), SHOP_ADDRESS.ADDRESS.likeRegex(pattern)));
        return SHOP.NAME_KO
                .likeRegex(pattern)
                .or(SHOP.NAME_EN.likeRegex(pattern))
                .or(SHOP.DOMAIN.likeRegex(pattern))
                .or(further);
    }
}
