package app.laurel.notification;

import static app.laurel.db.Tables.NOTIFICATION_SILENCE;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.community.Community;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The one click that ends a community's announcements: proof enough for that, and for nothing else. */
@LaurelTest
class SilencesTest {
    private static final Instant NOON = Instant.parse("2026-05-02T03:00:00Z");

    private final Silences silences;
    private final SilenceStore store;
    private final TransactionTemplate transaction;
    private final DSLContext sql;
    private final MovableClock clock;
    private final Community community;
    private final Community other;
    private final AccountId ann;
    private final AccountId bob;

    @Autowired
    SilencesTest(
            Silences silences,
            SilenceStore store,
            TransactionTemplate transaction,
            DSLContext sql,
            Founder founder,
            MovableClock clock) {
        this.silences = silences;
        this.store = store;
        this.transaction = transaction;
        this.sql = sql;
        this.clock = clock;
        clock.moveTo(NOON);
        community = founder.community();
        other = founder.community();
        ann = founder.memberOf(community.id());
        bob = founder.memberOf(community.id());
    }

    @Test
    void the_address_in_a_mail_names_its_reader_and_its_community_and_shows_neither() {
        var path = silences.path(Language.KO, ann, community.id());

        assertThat(path).matches("/ko/mail/stop/[A-Za-z0-9_-]{20,400}");
        assertThat(silences.open(token(path))).contains(new Silences.Wish(ann, community.id()));
        assertThat(silences.path(Language.KO, ann, community.id()))
                .as("two mails to one person cannot be told to be so")
                .isNotEqualTo(path);
    }

    @Test
    void who_ends_them_ends_them_for_one_account_and_one_community_only() {
        silences.set(new Silences.Wish(ann, community.id()), true);

        assertThat(silent(community)).containsExactly(ann);
        assertThat(silent(other)).isEmpty();
    }

    @Test
    void a_second_click_changes_nothing_and_the_day_of_the_first_stays() {
        silences.set(new Silences.Wish(ann, community.id()), true);
        clock.moveTo(NOON.plusSeconds(86_400));
        silences.set(new Silences.Wish(ann, community.id()), true);

        assertThat(sql.fetchValues(sql.select(NOTIFICATION_SILENCE.SINCE)
                        .from(NOTIFICATION_SILENCE)
                        .where(NOTIFICATION_SILENCE.ACCOUNT_ID.eq(ann))))
                .containsExactly(NOON);
    }

    @Test
    void who_lets_them_begin_anew_is_written_to_again_and_may_do_so_without_ever_having_ended_them() {
        silences.set(new Silences.Wish(ann, community.id()), true);
        silences.set(new Silences.Wish(ann, community.id()), false);
        silences.set(new Silences.Wish(bob, community.id()), false);

        assertThat(silent(community)).isEmpty();
    }

    @Test
    void no_changed_character_of_a_token_speaks_for_somebody_else() {
        var token = token(silences.path(Language.EN, ann, community.id()));

        for (var at = 0; at < token.length() - 1; at++) {
            var changed = token.substring(0, at) + (token.charAt(at) == 'A' ? 'B' : 'A') + token.substring(at + 1);
            assertThat(silences.open(changed)).as("character %d", at).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "../../etc/passwd", "7/1", "Ny8x"})
    void what_we_did_not_make_carries_nobodys_wish(String token) {
        assertThat(silences.open(token)).isEmpty();
    }

    private Set<AccountId> silent(Community of) {
        return Objects.requireNonNull(transaction.execute(status -> store.of(of.id(), List.of(ann, bob))));
    }

    private static String token(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
