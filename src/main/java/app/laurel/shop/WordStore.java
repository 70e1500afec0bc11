package app.laurel.shop;

import static app.laurel.db.Tables.SHOP;
import static app.laurel.db.Tables.SHOP_WORD;

import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import app.laurel.base.id.ShopId;
import app.laurel.shop.OwnerWord.Kind;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What owners told moderators: of each the latest of a kind. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class WordStore {
    private final DSLContext sql;

    WordStore(DSLContext sql) {
        this.sql = sql;
    }

    /** False where one of the kind waits for an answer; one that was answered makes room. */
    boolean put(OwnerWord word, Instant now) {
        var which = of(word.shop(), word.by()).and(SHOP_WORD.KIND.eq(word.kind().name()));
        sql.deleteFrom(SHOP_WORD).where(which, SHOP_WORD.ANSWER.isNotNull()).execute();
        return sql.insertInto(SHOP_WORD)
                        .set(SHOP_WORD.SHOP_ID, word.shop())
                        .set(SHOP_WORD.MEMBER_ID, word.by())
                        .set(SHOP_WORD.KIND, word.kind().name())
                        .set(SHOP_WORD.WORDS, word.words())
                        .set(SHOP_WORD.TOLD_AT, now)
                        .onDuplicateKeyIgnore()
                        .execute()
                > 0;
    }

    /** False where it is not there any more in these words, or has an answer. */
    boolean answer(OwnerWord word, String answer) {
        return sql.update(SHOP_WORD)
                        .set(SHOP_WORD.ANSWER, answer)
                        .where(
                                of(word.shop(), word.by()),
                                SHOP_WORD.KIND.eq(word.kind().name()),
                                SHOP_WORD.WORDS.eq(word.words()),
                                SHOP_WORD.ANSWER.isNull())
                        .execute()
                > 0;
    }

    List<OwnerWord> list(ShopId shop, MemberId member) {
        return list(of(shop, member));
    }

    /** Those of a community that wait for an answer, the earliest first. */
    List<OwnerWord> listWaiting(CommunityId community) {
        return list(SHOP.COMMUNITY_ID.eq(community).and(SHOP_WORD.ANSWER.isNull()));
    }

    /** Those that say that a shop of the community would rather not take part, answered or not. */
    List<OwnerWord> listDeclining(CommunityId community) {
        return list(SHOP.COMMUNITY_ID.eq(community).and(SHOP_WORD.KIND.eq(Kind.DECLINE.name())));
    }

    /** False where there was none. */
    boolean remove(ShopId shop, MemberId member, Kind kind) {
        return sql.deleteFrom(SHOP_WORD)
                        .where(of(shop, member), SHOP_WORD.KIND.eq(kind.name()))
                        .execute()
                > 0;
    }

    void removeAll(ShopId shop, MemberId member) {
        sql.deleteFrom(SHOP_WORD).where(of(shop, member)).execute();
    }

    private List<OwnerWord> list(Condition which) {
        return sql.select(
                        SHOP_WORD.SHOP_ID,
                        SHOP_WORD.MEMBER_ID,
                        SHOP_WORD.KIND.convertFrom(Kind::valueOf),
                        SHOP_WORD.WORDS,
                        SHOP_WORD.ANSWER)
                .from(SHOP_WORD)
                .join(SHOP)
                .on(SHOP.ID.eq(SHOP_WORD.SHOP_ID))
                .where(which)
                .orderBy(SHOP_WORD.TOLD_AT, SHOP_WORD.SHOP_ID, SHOP_WORD.MEMBER_ID, SHOP_WORD.KIND)
                .fetch(Records.mapping(OwnerWord::new));
    }

    private static Condition of(ShopId shop, MemberId member) {
        return SHOP_WORD.SHOP_ID.eq(shop).and(SHOP_WORD.MEMBER_ID.eq(member));
    }
}
