package app.laurel.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.Owners;
import app.laurel.PublishedEditions;
import app.laurel.badge.Badges;
import app.laurel.base.id.AwardCode;
import app.laurel.community.Member;
import app.laurel.credential.CredentialCheck;
import app.laurel.credential.DocumentFolder;
import app.laurel.credential.Flaw;
import app.laurel.credential.Verdict;
import app.laurel.result.DeclinedAwards;
import app.laurel.result.Results;
import app.laurel.result.TwoSigners;
import app.laurel.tally.Exclusions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code laurel verify-credential} answers about a file that somebody kept, with what we publish in a folder beside it: revoked is
 * what never comes back, and nothing else is.
 */
@LaurelTest
class StatusOfAwardsTest {
    private final IssuedAwards awards;
    private final OwnDocuments documents;
    private final Issuer issuer;
    private final StatusPlaces places;
    private final Badges badges;
    private final DeclinedAwards declined;
    private final TwoSigners signers;
    private final Founder founder;
    private final MovableClock clock;
    private final Instant today;
    private final OpenEdition edition;
    private final AwardCode code;
    private final Member owner;
    private final byte[] kept;

    @TempDir
    private Path folder;

    @Autowired
    StatusOfAwardsTest(
            IssuedAwards awards,
            OwnDocuments documents,
            Issuer issuer,
            StatusPlaces places,
            Badges badges,
            DeclinedAwards declined,
            TwoSigners signers,
            Founder founder,
            Owners owners,
            MovableClock clock,
            PublishedEditions editions,
            Results results) {
        this.awards = awards;
        this.documents = documents;
        this.issuer = issuer;
        this.places = places;
        this.badges = badges;
        this.declined = declined;
        this.signers = signers;
        this.founder = founder;
        this.clock = clock;
        edition = editions.aPublishedEdition();
        today = clock.instant();
        var award = results.listAwards(edition.id()).getFirst();
        code = award.code();
        owner = founder.joined(edition.first());
        owners.make(edition.first(), award.shop(), owner);
        kept = bytes(awards.find(code).orElseThrow().json());
    }

    @AfterEach
    void comeBack() {
        clock.moveTo(today);
    }

    @Test
    void what_is_set_aside_for_now_is_not_revoked_and_what_is_revoked_is() throws IOException {
        assertThat(verify()).isInstanceOf(Verdict.Good.class);
        badges.suspend(edition.first(), code, "Its domain has changed hands.");
        assertThat(awards.find(code)).as("what is handed out meanwhile").isEmpty();
        assertThat(verify()).isInstanceOf(Verdict.Good.class);

        badges.revoke(edition.first(), code, "It was sold with its award.");
        founder.confirms(edition.second());
        assertRevoked();
    }

    @Test
    void an_award_whose_result_was_annulled_is_revoked() throws IOException {
        signers.annul(edition, "Votes were bought.");
        assertRevoked();
    }

    @Test
    void an_award_that_was_set_aside_when_its_result_was_annulled_is_revoked_too() throws IOException {
        badges.suspend(edition.first(), code, "Its domain has changed hands.");
        signers.annul(edition, "Votes were bought.");
        assertRevoked();
    }

    @Test
    void an_award_that_a_correction_gives_to_another_is_revoked_once_the_corrected_result_is_out() throws IOException {
        signers.correct(edition, Exclusions.ofShops(1), "The shop bought votes.");
        assertThat(verify()).as("until then the result holds").isInstanceOf(Verdict.Good.class);
        signers.publish(edition);
        assertRevoked();
    }

    @Test
    void an_award_that_a_correction_gives_again_is_not() throws IOException {
        signers.correct(edition, Exclusions.ofShops(), "A doubt about the count.");
        signers.publish(edition);
        assertThat(verify()).isInstanceOf(Verdict.Good.class);
    }

    @Test
    void an_award_that_its_shop_declined_is_revoked_when_that_stays() throws IOException {
        declined.decline(owner, code);
        assertThat(verify()).isInstanceOf(Verdict.Good.class);
        assertThat(awards.find(code)).isEmpty();

        clock.pass(DeclinedAwards.SECOND_THOUGHTS);
        assertRevoked();
    }

    private void assertRevoked() throws IOException {
        assertThat(verify())
                .isInstanceOfSatisfying(
                        Verdict.Flawed.class, it -> assertThat(it.flaw()).isEqualTo(Flaw.REVOKED));
    }

    /** As the command does it: the file, and a folder with an index of what is published now. */
    private Verdict verify() throws IOException {
        var index = new LinkedHashMap<String, String>();
        var list = issuer.list(places.of(code).list());
        for (var address : new String[] {issuer.didAddress(), list}) {
            var name = index.size() + ".json";
            Files.write(folder.resolve(name), documents.find(address).orElseThrow());
            index.put(address, name);
        }
        Files.writeString(folder.resolve("index.json"), new JsonMapper().writeValueAsString(index));
        return new CredentialCheck(new DocumentFolder(folder), clock).of(kept);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
