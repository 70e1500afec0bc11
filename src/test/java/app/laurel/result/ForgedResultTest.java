package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.ClosedEditions;
import app.laurel.DeskAlarms;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublicReader;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whoever can write the database, and has not the master key, changes a result with all that it is compared with: it is shown to
 * nobody, the desk is alarmed, all other pages stay, and it is there again once what was written is put back.
 */
@LaurelTest
class ForgedResultTest {
    private final ClosedEditions closed;
    private final TwoSigners signers;
    private final ResultDesk desk;
    private final Results results;
    private final DeskAlarms alarms;
    private final PublicReader reader;
    private final DSLContext sql;

    private OpenEdition edition;
    private ResultForger forger;

    // why seven: what the database says is damaged, and the desk, its alarms and the pages are asked
    @Autowired
    ForgedResultTest(
            ClosedEditions closed,
            TwoSigners signers,
            ResultDesk desk,
            Results results,
            DeskAlarms alarms,
            PublicReader reader,
            DSLContext sql) {
        this.closed = closed;
        this.signers = signers;
        this.desk = desk;
        this.results = results;
        this.alarms = alarms;
        this.reader = reader;
        this.sql = sql;
    }

    @BeforeEach
    void publish() {
        edition = closed.closed(12);
        signers.publish(edition);
        forger = new ResultForger(sql, edition.id());
    }

    @AfterEach
    void put_back() {
        forger.putBack();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the document, its hash and what was signed, all together
                "update result_count set document = concat(document, ' '), document_hash = unhex(sha2(document, 256))"
                        + " where edition_id = :own" + ResultForger.WITH_HASH,
                // another year's, with its own stamps and its own signatures
                "update result_count c join edition_category g on g.id = c.category_id and g.edition_id = :own"
                        + " join edition_category h on h.edition_id = :other join result_count o on o.category_id = h.id"
                        + " set c.document = o.document,"
                        + " c.document_hash = o.document_hash, c.stamp = o.stamp;"
                        + "update result r join result o on o.edition_id = :other set r.stamp = o.stamp"
                        + " where r.edition_id = :own" + ResultForger.WITH_HASH,
                // no signature is moved to somebody else or to another day, nor made, nor left out
                "update result_sign_off set account_id = account_id + 1000000 where edition_id = :own limit 1",
                "update result_sign_off set signed_at = signed_at - interval 1 day where edition_id = :own limit 1",
                "update result_sign_off set stamp = reverse(stamp) where edition_id = :own limit 1",
                "update result_sign_off s join result r using (edition_id) set s.stamp = r.stamp where edition_id = :own",
                "delete from result_sign_off where edition_id = :own limit 1;"
                        + "insert into result_sign_off (edition_id, account_id, document_hash, signed_at, stamp)"
                        + " select edition_id, account_id + 1000000, document_hash, signed_at, stamp from result_sign_off"
                        + " where edition_id = :own",
                "delete from result_sign_off where edition_id = :own limit 1",
                "delete from result_sign_off where edition_id = :own limit 1;"
                        + "update result set signatures = 1 where edition_id = :own",
                // nor does anybody say that it came out on another day, or holds no longer, or never was
                "update result set published_at = published_at - interval 1 day where edition_id = :own",
                "update result_count set counted_at = counted_at - interval 1 day where edition_id = :own",
                "update result set ended_at = published_at, end_reason = 'It was wrong.' where edition_id = :own",
                "update result set reason = 'The one before was wrong.' where edition_id = :own",
                "update result set stamp = reverse(stamp) where edition_id = :own",
                "update result set stamp = repeat(char(0), 32) where edition_id = :own",
            })
    void what_was_forged_is_shown_to_nobody_and_stops_nothing_else(String attack) throws Exception {
        forger.attack(withOther(attack));

        assertThatExceptionOfType(ResultChangedException.class)
                .isThrownBy(() -> results.findPublished(edition.category()));
        assertThat(results.isSound(edition.id())).isFalse();
        assertThat(alarms.at(edition)).singleElement().asString().contains("2026");
        assertThat(reader.ask("/en/" + edition.community().slug()).getStatus()).isEqualTo(200);
        assertThat(reader.ask("/en/").getStatus()).isEqualTo(200);
        forger.putBack();
        assertThat(results.findPublished(edition.category())).isPresent();
        assertThat(alarms.at(edition)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from result where edition_id = :own",
                "update result set published_at = null where edition_id = :own",
            })
    void what_was_published_and_is_gone_alarms_the_desk(String attack) {
        forger.attack(attack);

        assertThat(results.findPublished(edition.category())).isEmpty();
        assertThat(results.listAwards(edition.id())).isEmpty();
        assertThat(alarms.at(edition)).singleElement().asString().contains("2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update result_count set document = concat(document, ' '), document_hash = unhex(sha2(document, 256))"
                        + " where edition_id = :own",
                "update result_count set document = concat(document, ' '), document_hash = unhex(sha2(document, 256))"
                        + " where edition_id = :own" + ResultForger.WITH_HASH,
                "update result_sign_off set account_id = account_id + 1000000 where edition_id = :own limit 1",
                "update result_sign_off set stamp = reverse(stamp) where edition_id = :own",
            })
    void a_count_or_a_signature_that_was_forged_is_not_published_and_can_be_counted_again(String attack) {
        var counted = closed.closed(12);
        signers.countAndSign(counted);

        new ResultForger(sql, counted.id()).attack(attack);

        assertThatExceptionOfType(ResultChangedException.class).isThrownBy(() -> signers.tryRelease(counted));
        signers.count(counted);
        assertThat(desk.findCounted(counted.first(), counted.id())).isPresent();
        signers.publish(counted);
        assertThat(results.isSound(counted.id())).isTrue();
    }

    /** Names another year whose result is out too, where the attack needs one. */
    private String withOther(String attack) {
        if (!attack.contains(":other")) return attack;
        var other = closed.closed(12);
        signers.publish(other);
        return attack.replace(":other", other.id().toString());
    }
}
