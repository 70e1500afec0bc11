package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.PublicReader;
import app.laurel.PublishedEditions;
import app.laurel.badge.BadgeState;
import app.laurel.badge.Badges;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever can write the database hides awards from those who annul their result. */
@LaurelTest
class LostAwardsTest {
    private static final String REVERSED = "update result set stamp = reverse(stamp) where edition_id = :own";

    private final PublishedEditions published;
    private final TwoSigners signers;
    private final Results results;
    private final Badges badges;
    private final PublicReader reader;
    private final DSLContext sql;

    @Autowired
    LostAwardsTest(
            PublishedEditions published,
            TwoSigners signers,
            Results results,
            Badges badges,
            PublicReader reader,
            DSLContext sql) {
        this.published = published;
        this.signers = signers;
        this.results = results;
        this.badges = badges;
        this.reader = reader;
        this.sql = sql;
    }

    /** Also what is not found in order to take it back falls with the result. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update result_award set code = concat('X', substr(code, 2)) where edition_id = :own",
                "update result_award set edition_id = :other where edition_id = :own",
                "delete from result_award where edition_id = :own",
                "update result_award set kind = 'LAST_BY_FAR', version = 9 where edition_id = :own",
                "delete from result_award where edition_id = :own;" + REVERSED,
            })
    void awards_that_were_hidden_fall_with_their_result(String attack) throws Exception {
        var edition = published.aPublishedEdition();
        var other = published.aPublishedEdition();
        var awards = results.listAwards(edition.id());
        var forger = new ResultForger(sql, edition.id());
        forger.attack(attack.replace(":other", other.id().toString()));

        signers.annul(edition, "Votes were bought.");

        assertThat(results.listAwards(edition.id())).isEmpty();
        for (var award : awards) {
            assertThat(reader.read("/v1/a/%s/card.svg".formatted(award.code()))).doesNotContain("given to");
            assertThat(reader.read("/v1/a/%s.json".formatted(award.code()))).doesNotContain("active");
        }
        for (var award : awards)
            sql.execute("delete from result_award where code = ?", award.code().value());
        forger.putBackAwards();
        if (attack.endsWith(REVERSED)) forger.attack(REVERSED);
        assertThat(awards).allSatisfy(it -> {
            var worn = badges.find(it.code()).orElseThrow();
            assertThat(worn.state()).isEqualTo(BadgeState.REVOKED);
            assertThat(worn.reason()).isEqualTo("Votes were bought.");
        });
        assertThat(results.listAwards(other.id())).hasSize(5);
    }
}
