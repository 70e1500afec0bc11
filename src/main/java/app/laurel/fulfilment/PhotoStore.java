package app.laurel.fulfilment;

import static app.laurel.db.Tables.FULFILMENT_PHOTO;
import static app.laurel.db.Tables.FULFILMENT_PLAQUE;
import static app.laurel.db.Tables.FULFILMENT_SHOWN_PHOTO;

import app.laurel.base.change.ShownTables;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.AwardCode;
import app.laurel.base.id.ShopId;
import app.laurel.base.picture.ReencodedPicture;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PhotoStore {
    private final DSLContext sql;

    PhotoStore(DSLContext sql) {
        this.sql = sql;
    }

    @Bean
    static ShownTables shownPhotos() {
        return ShownTables.of("fulfilment_shown_photo");
    }

    /** In the place of an earlier one; nobody else may see it yet. */
    void put(AwardCode award, AccountId by, ReencodedPicture picture, Instant now) {
        erase(award);
        sql.insertInto(FULFILMENT_PHOTO)
                .set(FULFILMENT_PHOTO.AWARD_CODE, award.value())
                .set(FULFILMENT_PHOTO.ACCOUNT_ID, by)
                .set(FULFILMENT_PHOTO.PICTURE, picture.jpeg())
                .set(FULFILMENT_PHOTO.WIDTH, picture.width())
                .set(FULFILMENT_PHOTO.HEIGHT, picture.height())
                .set(FULFILMENT_PHOTO.GIVEN_AT, now)
                .execute();
    }

    Optional<ArrivalPhoto> find(AwardCode award) {
        return sql.select(
                        FULFILMENT_PHOTO.WIDTH,
                        FULFILMENT_PHOTO.HEIGHT,
                        FULFILMENT_PHOTO.GIVEN_AT,
                        FULFILMENT_SHOWN_PHOTO.AGREED_AT,
                        FULFILMENT_PHOTO.REASON)
                .from(FULFILMENT_PHOTO)
                .leftJoin(FULFILMENT_SHOWN_PHOTO)
                .on(FULFILMENT_SHOWN_PHOTO.AWARD_CODE.eq(FULFILMENT_PHOTO.AWARD_CODE))
                .where(of(award))
                .fetchOptional(Records.mapping((width, height, given, agreed, reason) ->
                        new ArrivalPhoto(award, width, height, given, agreed, reason)));
    }

    Optional<byte[]> findPicture(AwardCode award) {
        return sql.select(FULFILMENT_PHOTO.PICTURE)
                .from(FULFILMENT_PHOTO)
                .where(of(award))
                .fetchOptional(FULFILMENT_PHOTO.PICTURE);
    }

    void agree(AwardCode award, Instant now) {
        sql.insertInto(FULFILMENT_SHOWN_PHOTO)
                .set(FULFILMENT_SHOWN_PHOTO.AWARD_CODE, award.value())
                .set(FULFILMENT_SHOWN_PHOTO.AGREED_AT, now)
                .execute();
    }

    /** What was seen is gone; that it was taken down, and why, stays. */
    void takeDown(AwardCode award, String reason) {
        hide(award);
        sql.update(FULFILMENT_PHOTO)
                .setNull(FULFILMENT_PHOTO.PICTURE)
                .set(FULFILMENT_PHOTO.REASON, reason)
                .where(of(award))
                .execute();
    }

    void erase(AwardCode award) {
        hide(award);
        sql.deleteFrom(FULFILMENT_PHOTO).where(of(award)).execute();
    }

    /** Asked first: what nobody else saw makes no public page anew. */
    private void hide(AwardCode award) {
        var shown = FULFILMENT_SHOWN_PHOTO.AWARD_CODE.eq(award.value());
        if (sql.fetchExists(FULFILMENT_SHOWN_PHOTO, shown))
            sql.deleteFrom(FULFILMENT_SHOWN_PHOTO).where(shown).execute();
    }

    /** The photos of a shop's plaques that moderators have not taken down, with who gave each. */
    Map<AwardCode, AccountId> givers(ShopId shop) {
        return sql.select(FULFILMENT_PHOTO.AWARD_CODE, FULFILMENT_PHOTO.ACCOUNT_ID)
                .from(FULFILMENT_PHOTO)
                .join(FULFILMENT_PLAQUE)
                .on(FULFILMENT_PLAQUE.AWARD_CODE.eq(FULFILMENT_PHOTO.AWARD_CODE))
                .where(FULFILMENT_PLAQUE.SHOP_ID.eq(shop), FULFILMENT_PHOTO.REASON.isNull())
                .orderBy(FULFILMENT_PHOTO.AWARD_CODE)
                .fetchMap(it -> new AwardCode(it.value1()), it -> it.value2());
    }

    /** The awards of whose plaques somebody gave a photo. */
    List<AwardCode> list(AccountId by) {
        return sql.select(FULFILMENT_PHOTO.AWARD_CODE)
                .from(FULFILMENT_PHOTO)
                .where(FULFILMENT_PHOTO.ACCOUNT_ID.eq(by))
                .orderBy(FULFILMENT_PHOTO.AWARD_CODE)
                .fetch(it -> new AwardCode(it.value1()));
    }

    void erase(AccountId by) {
        list(by).forEach(this::erase);
    }

    private static Condition of(AwardCode award) {
        return FULFILMENT_PHOTO.AWARD_CODE.eq(award.value());
    }
}
