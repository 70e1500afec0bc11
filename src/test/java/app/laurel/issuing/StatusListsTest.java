package app.laurel.issuing;

import static app.laurel.db.Tables.ISSUING_PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.PublishedEditions;
import app.laurel.StatementCount;
import app.laurel.badge.Badges;
import app.laurel.base.id.AwardCode;
import app.laurel.credential.StatusBits;
import app.laurel.credential.Verdict;
import app.laurel.result.Results;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lists that tell whether awards were taken back, without telling how many awards there are, or which stand side by side. */
@LaurelTest
class StatusListsTest {
    private final StatusLists lists;
    private final StatusPlaces places;
    private final IssuedAwards awards;
    private final Verification verification;
    private final Badges badges;
    private final Founder founder;
    private final MovableClock clock;
    private final StatementCount statements;
    private final DSLContext sql;
    private final Instant today;
    private final OpenEdition edition;
    private final List<AwardCode> codes;

    @Autowired
    StatusListsTest(
            StatusLists lists,
            StatusPlaces places,
            IssuedAwards awards,
            Verification verification,
            Badges badges,
            Founder founder,
            MovableClock clock,
            StatementCount statements,
            DSLContext sql,
            PublishedEditions editions,
            Results results) {
        this.lists = lists;
        this.places = places;
        this.awards = awards;
        this.verification = verification;
        this.badges = badges;
        this.founder = founder;
        this.clock = clock;
        this.statements = statements;
        this.sql = sql;
        today = clock.instant();
        edition = editions.aPublishedEdition();
        codes = results.listAwards(edition.id()).stream().map(it -> it.code()).toList();
    }

    @AfterEach
    void comeBack() {
        clock.moveTo(today);
    }

    @Test
    void each_award_keeps_a_place_of_its_own_and_an_award_that_there_is_not_gets_none() {
        var given = codes.stream().map(places::of).toList();

        assertThat(given).doesNotHaveDuplicates();
        assertThat(given).allSatisfy(it -> assertThat(it.place()).isBetween(0, StatusBits.PLACES - 1));
        assertThat(codes.stream().map(places::of).toList()).isEqualTo(given);
        var unknown = new AwardCode("00000172");
        assertThat(awards.find(unknown)).isEmpty();
        assertThat(sql.fetchCount(ISSUING_PLACE, ISSUING_PLACE.AWARD_CODE.eq(unknown.value())))
                .isZero();
    }

    @Test
    void neighbours_of_one_year_do_not_stand_side_by_side() {
        var given =
                new ArrayList<>(codes.stream().map(it -> places.of(it).place()).toList());
        given.sort(null);
        assertThat(given).hasSizeGreaterThan(3);
        assertThat(given.getLast() - given.getFirst()).isGreaterThan(2 * given.size());
    }

    @Test
    void the_bit_of_an_award_is_set_once_it_is_revoked_and_not_while_it_is_set_aside_and_no_other_changes()
            throws Exception {
        var place = places.of(codes.getFirst());
        var other = places.of(codes.getLast());
        assertThat(isSet(place)).isFalse();

        badges.suspend(edition.first(), codes.getFirst(), "Its domain has changed hands.");
        assertThat(isSet(place)).as("what can be worn again").isFalse();

        badges.revoke(edition.first(), codes.getFirst(), "It was sold with its award.");
        founder.confirms(edition.second());
        assertThat(isSet(place)).isTrue();
        assertThat(isSet(other)).isFalse();
    }

    @Test
    void a_list_is_a_good_credential_of_the_issuer_with_all_the_places_it_must_have() throws Exception {
        var list = list(1);

        assertThat(verification.of(lists.find(1).orElseThrow().getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Verdict.Good.class);
        assertThat(list.path("id").stringValue()).isEqualTo("http://localhost:8080/status/1");
        assertThat(list.at("/credentialSubject/statusPurpose").stringValue()).isEqualTo("revocation");
        assertThat(list.at("/credentialSubject/ttl").intValue()).isEqualTo(300_000);
        assertThat(8 * bits(1).length).isEqualTo(131_072);
    }

    @Test
    void a_list_is_signed_again_each_hour_and_is_the_same_within_it() {
        var hour = Duration.ofHours(1);
        clock.moveTo(today.plus(hour).truncatedTo(ChronoUnit.HOURS));
        var first = lists.find(1);
        clock.pass(Duration.ofMinutes(59));
        assertThat(lists.find(1)).isEqualTo(first);

        clock.pass(Duration.ofMinutes(1));

        assertThat(lists.find(1)).isNotEqualTo(first);
        var until = Instant.parse(list(1).path("validUntil").stringValue());
        assertThat(until).isEqualTo(clock.instant().plus(hour.multipliedBy(2)));
    }

    @Test
    void a_list_that_nobody_began_is_not_there() {
        assertThat(lists.find(999_999)).isEmpty();
        assertThat(lists.find(0)).isEmpty();
        assertThat(lists.find(-1)).isEmpty();
    }

    @Test
    void a_list_costs_few_statements_however_many_awards_it_holds_and_none_when_it_is_warm() throws Exception {
        codes.forEach(places::of);
        clock.pass(Duration.ofHours(1));

        assertThat(statements.of(() -> lists.find(1)).stream().filter(it -> !it.startsWith("select min(")))
                .hasSizeLessThanOrEqualTo(7);
        assertThat(statements.of(() -> lists.find(1))).isEmpty();
    }

    private boolean isSet(StatusPlace place) throws IOException {
        return (bits(place.list())[place.place() / 8] >> (7 - place.place() % 8) & 1) == 1;
    }

    private byte[] bits(int number) throws IOException {
        var encoded = list(number).at("/credentialSubject/encodedList").stringValue();
        assertThat(encoded).startsWith("u");
        var packed = Base64.getUrlDecoder().decode(encoded.substring(1));
        try (var bits = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return bits.readAllBytes();
        }
    }

    private JsonNode list(int number) {
        return new JsonMapper().readTree(lists.find(number).orElseThrow());
    }
}
