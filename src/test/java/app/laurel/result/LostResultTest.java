package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.DeskAlarms;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublicReader;
import app.laurel.PublishedEditions;
import app.laurel.badge.BadgeState;
import app.laurel.badge.Badges;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whoever can write the database gives the award to another shop, or takes the result away; then two people annul it. Nothing of what
 * was forged is shown or believed by that, and nothing of what was signed comes back with its row.
 */
@LaurelTest
class LostResultTest {
    private static final String WHY = "Somebody wrote another winner into it.";

    private final PublishedEditions published;
    private final TwoSigners signers;
    private final Results results;
    private final Badges badges;
    private final DeskAlarms alarms;
    private final PublicReader reader;
    private final DSLContext sql;

    private OpenEdition edition;
    private List<Award> awards;
    private ResultForger forger;

    // why seven: what the database says is damaged, and the badges, the desk's alarms and the pages are asked
    @Autowired
    LostResultTest(
            PublishedEditions published,
            TwoSigners signers,
            Results results,
            Badges badges,
            DeskAlarms alarms,
            PublicReader reader,
            DSLContext sql) {
        this.published = published;
        this.signers = signers;
        this.results = results;
        this.badges = badges;
        this.alarms = alarms;
        this.reader = reader;
        this.sql = sql;
    }

    @BeforeEach
    void publish() {
        edition = published.aPublishedEdition();
        awards = results.listAwards(edition.id());
        forger = new ResultForger(sql, edition.id());
    }

    @AfterEach
    void put_back() {
        forger.putBackResult();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // another winner, with hash and signatures, and the awards to match
                "update result_count set document = replace(document, 'First Shop', 'Evil Shop'),"
                        + " document_hash = unhex(sha2(document, 256)) where edition_id = :own"
                        + ResultForger.WITH_HASH
                        + ";update result_award set name_en = 'Evil Shop', domain = 'evil.example' where edition_id = :own",
                "update result_count set document = replace(document, 'First Shop', 'Evil Shop') where edition_id = :own",
                "update result_count set document_hash = reverse(document_hash) where edition_id = :own",
                "update result set document_hash = reverse(document_hash) where edition_id = :own",
                "update result_count set stamp = reverse(stamp) where edition_id = :own",
                "update result set stamp = reverse(stamp) where edition_id = :own",
                // signatures
                "update result_sign_off set stamp = reverse(stamp) where edition_id = :own",
                "delete from result_sign_off where edition_id = :own;"
                        + "update result_award set kind = 'LAST_BY_FAR' where edition_id = :own",
                // that it never came out, holds no longer, is another version, or never was
                "update result set published_at = null where edition_id = :own",
                "update result set ended_at = published_at, end_reason = 'Evil Shop says so.' where edition_id = :own",
                "update result set version = 4, reason = 'Evil Shop won.' where edition_id = :own",
                "update result set version = 4, reason = 'Evil Shop won.' where edition_id = :own;"
                        + "update result_part set version = 4 where edition_id = :own",
                "update result set version = 0, published_at = '2099-01-01' where edition_id = :own",
                // its count
                "delete from result_count where edition_id = :own",
                "delete from result_part where edition_id = :own",
                "delete from result where edition_id = :own;"
                        + "update result_award set version = 7, shop_id = shop_id + 1 where edition_id = :own",
            })
    void what_was_forged_is_annulled_by_two_and_stays_so_when_it_is_put_back(String attack) throws Exception {
        forger.attack(attack);

        signers.annul(edition, WHY);

        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> signers.annul(edition, "Once more."));
        assertThat(results.findPublished(edition.category())).isEmpty();
        assertThat(results.listAwards(edition.id())).isEmpty();
        assertThat(reader.read("/en" + path()))
                .contains("A result was published and annulled. Reason: " + WHY, "Annulled by " + names() + ".")
                .contains("did not match what was signed, so it is not shown")
                .doesNotContain("/version/");
        assertThat(reader.read("/ko" + path())).contains("저장된 결과가 서명한 결과와 달라서 보여 주지 않아요.");
        assertNothingForgedIsShown();
        for (var award : awards) assertGrey(award);
        assertThat(alarms.at(edition)).allSatisfy(it -> assertThat(it).contains("2026"));

        forger.putBackResult();

        assertThat(results.findPublished(edition.category())).isEmpty();
        assertThat(results.listAwards(edition.id())).isEmpty();
        assertThat(alarms.at(edition)).isEmpty();
        assertThat(reader.read("/en" + path() + "/version/1"))
                .contains("holds no longer", WHY, "Annulled by " + names() + ".", "First Shop");
        assertThat(awards).allSatisfy(it -> {
            var worn = badges.find(it.code()).orElseThrow();
            assertThat(worn.state()).isEqualTo(BadgeState.REVOKED);
            assertThat(worn.reason()).isEqualTo(WHY);
        });
    }

    private void assertGrey(Award award) throws Exception {
        assertThat(reader.read("/v1/a/%s/card.svg?hl=en".formatted(award.code())))
                .contains("No longer valid")
                .doesNotContain("Evil", "First Shop");
        assertThat(reader.read("/v1/a/%s.json".formatted(award.code())))
                .contains("\"status\":\"revoked\"")
                .doesNotContain("Evil", "First Shop");
        assertThat(reader.read("/en/v/" + award.code()))
                .contains(
                        "No longer valid",
                        WHY,
                        "Moderator %s · Moderator %s"
                                .formatted(
                                        edition.first().account(),
                                        edition.second().account()))
                .doesNotContain("Evil", "First Shop");
    }

    private void assertNothingForgedIsShown() throws Exception {
        for (var page : List.of("", "/report", "/version/1", "/version/4", "/shortlist", "/rules")) {
            assertThat(reader.read("/en" + path() + page)).doesNotContain("Evil");
        }
        for (var page : List.of("/en/", "/en/" + edition.community().slug())) {
            assertThat(reader.read(page)).doesNotContain("Evil");
        }
        for (var file : List.of("/result.json", "/ballots.csv", "/og-en.png", "/og-ko.png")) {
            assertThat(reader.ask(path() + file).getStatus()).isEqualTo(404);
        }
        for (var file : List.of("/version/1/result.json", "/version/1/ballots.csv", "/version/4/result.json")) {
            assertThat(reader.ask(path() + file).getStatus()).isIn(404, 503);
        }
        assertThat(reader.ask("/en" + path() + "/version/1").getStatus()).isIn(404, 503);
    }

    private String path() {
        return "/%s/%d".formatted(edition.community().slug(), edition.year());
    }

    private String names() {
        return "Moderator %s · Moderator %s"
                .formatted(edition.first().account(), edition.second().account());
    }
}
