package app.laurel.shop.face;

import static app.laurel.db.Tables.SHOP_FACE;
import static app.laurel.db.Tables.SHOP_WORDS_DOWN;

import app.laurel.base.change.ShownTables;
import app.laurel.base.id.ShopId;
import app.laurel.base.seal.Digests;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.NameKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FaceStore {
    private final DSLContext sql;

    FaceStore(DSLContext sql) {
        this.sql = sql;
    }

    @Bean
    static ShownTables shownOfFaces() {
        return ShownTables.of("shop_face");
    }

    /** Without the bytes of the logo. */
    Optional<ShopFace> find(ShopId shop) {
        return Optional.ofNullable(list(List.of(shop)).get(shop));
    }

    /** The same of several; shops of which nothing is kept are left out. */
    Map<ShopId, ShopFace> list(Collection<ShopId> shops) {
        return sql.select(
                        SHOP_FACE.SHOP_ID,
                        SHOP_FACE.WORDS_KO,
                        SHOP_FACE.WORDS_EN,
                        SHOP_FACE.WORDS_DOWN_REASON,
                        SHOP_FACE.LOGO.isNotNull(),
                        SHOP_FACE.LOGO_DOWN_REASON)
                .from(SHOP_FACE)
                .where(SHOP_FACE.SHOP_ID.in(shops))
                .fetchMap(
                        SHOP_FACE.SHOP_ID,
                        row -> new ShopFace(
                                new Bilingual(row.value2(), row.value3()),
                                Objects.requireNonNullElse(row.value4(), ""),
                                row.value5(),
                                Objects.requireNonNullElse(row.value6(), "")));
    }

    Optional<byte[]> findLogo(ShopId shop) {
        return sql.select(SHOP_FACE.LOGO)
                .from(SHOP_FACE)
                .where(SHOP_FACE.SHOP_ID.eq(shop), SHOP_FACE.LOGO.isNotNull())
                .fetchOptional(SHOP_FACE.LOGO);
    }

    void putWords(ShopId shop, Bilingual words, Instant now) {
        begin(shop, now);
        sql.update(SHOP_FACE)
                .set(SHOP_FACE.WORDS_KO, words.ko())
                .set(SHOP_FACE.WORDS_EN, words.en())
                .setNull(SHOP_FACE.WORDS_DOWN_REASON)
                .set(SHOP_FACE.CHANGED_AT, now)
                .where(SHOP_FACE.SHOP_ID.eq(shop))
                .execute();
    }

    /** @param png null to have none */
    void putLogo(ShopId shop, byte @Nullable [] png, Instant now) {
        begin(shop, now);
        sql.update(SHOP_FACE)
                .set(SHOP_FACE.LOGO, png)
                .setNull(SHOP_FACE.LOGO_DOWN_REASON)
                .set(SHOP_FACE.CHANGED_AT, now)
                .where(SHOP_FACE.SHOP_ID.eq(shop))
                .execute();
    }

    /** Not shown any more, and remembered in each language for as long as the shop is known. */
    void takeWordsDown(ShopId shop, Bilingual words, String reason, Instant now) {
        takeDown(shop, SHOP_FACE.WORDS_DOWN_REASON, reason, now);
        for (var hash : keys(words)) {
            sql.insertInto(SHOP_WORDS_DOWN)
                    .set(SHOP_WORDS_DOWN.SHOP_ID, shop)
                    .set(SHOP_WORDS_DOWN.WORDS_HASH, hash)
                    .onDuplicateKeyIgnore()
                    .execute();
        }
    }

    /** Whether these words, in one language or the other, were taken down, however they are spaced or written large. */
    boolean isAnyDown(ShopId shop, Bilingual words) {
        // why both: earlier ones were remembered letter by letter
        var hashes = Stream.concat(keys(words).stream(), hashes(texts(words)).stream())
                .toList();
        return sql.fetchExists(
                SHOP_WORDS_DOWN, SHOP_WORDS_DOWN.SHOP_ID.eq(shop), SHOP_WORDS_DOWN.WORDS_HASH.in(hashes));
    }

    private static List<byte[]> keys(Bilingual words) {
        return hashes(texts(words).map(NameKey::ofText));
    }

    private static Stream<String> texts(Bilingual words) {
        return Stream.of(words.ko(), words.en()).filter(it -> !it.isEmpty());
    }

    private static List<byte[]> hashes(Stream<String> texts) {
        return texts.map(it -> Digests.sha256(it.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    void takeLogoDown(ShopId shop, String reason, Instant now) {
        putLogo(shop, null, now);
        takeDown(shop, SHOP_FACE.LOGO_DOWN_REASON, reason, now);
    }

    private void takeDown(ShopId shop, Field<String> column, String reason, Instant now) {
        sql.update(SHOP_FACE)
                .set(column, reason)
                .set(SHOP_FACE.CHANGED_AT, now)
                .where(SHOP_FACE.SHOP_ID.eq(shop))
                .execute();
    }

    private void begin(ShopId shop, Instant now) {
        sql.insertInto(SHOP_FACE)
                .set(SHOP_FACE.SHOP_ID, shop)
                .set(SHOP_FACE.CHANGED_AT, now)
                .onDuplicateKeyIgnore()
                .execute();
    }
}
