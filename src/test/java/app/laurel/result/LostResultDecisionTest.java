package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.DeskAlarms;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublicReader;
import app.laurel.PublishedEditions;
import app.laurel.community.AskOutcome.Asked;
import app.laurel.community.ConfirmOutcome;
import app.laurel.community.Proposals;
import app.laurel.shop.ShopPeople;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who annuls a result that was changed in the database, and what becomes of that decision afterwards. */
@LaurelTest
class LostResultDecisionTest {
    private static final String WHY = "Somebody wrote another winner into it.";
    private static final String FORGED =
            "update result_count set document = replace(document, 'First Shop', 'Evil Shop'),"
                    + " document_hash = unhex(sha2(document, 256)) where edition_id = :own";

    private final PublishedEditions published;
    private final TwoSigners signers;
    private final ResultAnnulment annulment;
    private final Proposals proposals;
    private final Results results;
    private final ShopPeople people;
    private final DeskAlarms alarms;
    private final PublicReader reader;
    private final DSLContext sql;

    private OpenEdition edition;
    private ResultForger forger;

    // why nine: those who decide, those who may not, and all who are shown what was decided
    @Autowired
    LostResultDecisionTest(
            PublishedEditions published,
            TwoSigners signers,
            ResultAnnulment annulment,
            Proposals proposals,
            Results results,
            ShopPeople people,
            DeskAlarms alarms,
            PublicReader reader,
            DSLContext sql) {
        this.published = published;
        this.signers = signers;
        this.annulment = annulment;
        this.proposals = proposals;
        this.results = results;
        this.people = people;
        this.alarms = alarms;
        this.reader = reader;
        this.sql = sql;
    }

    @BeforeEach
    void forge() {
        edition = published.aPublishedEdition();
        forger = new ResultForger(sql, edition.id());
        forger.attack(FORGED);
    }

    @AfterEach
    void put_back() {
        forger.putBackVersion(1);
    }

    @Test
    void one_person_alone_annuls_nothing() {
        var asked = (Asked) annulment.ask(edition.first(), edition.id(), WHY);

        assertThat(proposals.confirm(edition.first(), asked.proposal().id()))
                .isEqualTo(new ConfirmOutcome.OwnProposal());

        assertStillLost();
        assertThat(annulment.isLost(edition.first(), edition.id())).isTrue();
    }

    @Test
    void whoever_is_tied_to_a_shop_of_the_year_neither_asks_nor_confirms() {
        var asked = (Asked) annulment.ask(edition.first(), edition.id(), WHY);
        people.grant(edition, 2, people.asMember(edition.second()));

        assertThat(signers.confirm(edition, asked)).isEqualTo(new ConfirmOutcome.Prevented("nomination.tied"));
        assertThat(proposals.withdraw(edition.first(), asked.proposal().id())).isTrue();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> annulment.ask(edition.second(), edition.id(), WHY));

        assertStillLost();
    }

    @Test
    void it_is_counted_signed_and_published_again_as_the_next_version_whatever_is_put_back() throws Exception {
        signers.annul(edition, WHY);
        signers.publish(edition);

        var second = results.findPublished(edition.category()).orElseThrow();
        assertThat(second.standing().version()).isEqualTo(2);
        assertThat(second.standing().reason()).isEqualTo(WHY);
        var awards = results.listAwards(edition.id());
        assertThat(awards).isNotEmpty().allMatch(it -> it.version() == 2);

        forger.putBackVersion(1);

        assertThat(results.findPublished(edition.category())
                        .orElseThrow()
                        .standing()
                        .version())
                .isEqualTo(2);
        assertThat(results.listAwards(edition.id())).isEqualTo(awards);
        assertThat(results.findVersion(edition.category(), 1).orElseThrow().standing())
                .satisfies(it -> assertThat(it.holds()).isFalse())
                .satisfies(it -> assertThat(it.annulled()).isTrue());
        assertThat(alarms.at(edition)).isEmpty();
    }

    @Test
    void the_second_version_is_annulled_too_when_it_is_forged_in_its_turn() {
        signers.annul(edition, WHY);
        signers.publish(edition);
        var later = new ResultForger(sql, edition.id());
        later.attack("update result set stamp = reverse(stamp) where edition_id = :own and version = 2");
        assertThatExceptionOfType(ResultChangedException.class)
                .isThrownBy(() -> results.findPublished(edition.category()));

        signers.annul(edition, "Again.");
        later.putBackVersion(2);

        assertThat(results.findPublished(edition.category())).isEmpty();
        assertThat(results.findVersion(edition.category(), 2)
                        .orElseThrow()
                        .standing()
                        .endReason())
                .isEqualTo("Again.");
    }

    /** Nobody says other things of the annulment than what was decided; and who tried is annulled by two once more. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update result_annulment set reason = 'Evil Shop was wronged.' where edition_id = :own",
                "update result_annulment set version = 0, annulled_at = '2020-01-01' where edition_id = :own",
                "update result_annulment set proposal_id = proposal_id + 1000000 where edition_id = :own",
                "update community_proposal set decided_name = 'Evil Shop' where act = 'result.annulled'"
                        + " and object = 'edition/:own'",
            })
    void an_annulment_that_was_changed_is_not_believed_and_brings_nothing_back(String attack) throws Exception {
        signers.annul(edition, WHY);
        forger.putBackVersion(1);
        forger.attack(attack);

        assertThatExceptionOfType(ResultChangedException.class)
                .isThrownBy(() -> results.findVersion(edition.category(), 1));
        assertThat(results.listAwards(edition.id())).isEmpty();
        assertThat(alarms.at(edition)).singleElement().asString().contains("2026");

        signers.annul(edition, "It stays annulled.");
        assertThat(reader.read("/en/%s/%d".formatted(edition.community().slug(), edition.year())))
                .contains("It stays annulled.")
                .doesNotContain("Evil");
    }

    private void assertStillLost() {
        assertThatExceptionOfType(ResultChangedException.class)
                .isThrownBy(() -> results.findPublished(edition.category()));
        assertThat(alarms.at(edition)).singleElement().asString().contains("2026");
    }
}
