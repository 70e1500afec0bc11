package app.laurel.community.signin;

import static app.laurel.db.Tables.COMMUNITY_SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.WholeApplicationTest;
import app.laurel.base.id.AccountId;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A session begins with the sign-in, and ends by itself, by its person and by nobody else. */
@WholeApplicationTest
class SessionTest {
    @LocalServerPort
    private int port;

    private final CaughtMails postbox;
    private final Accounts accounts;
    private final Sessions sessions;
    private final DSLContext sql;

    @Autowired
    SessionTest(CaughtMails postbox, Accounts accounts, Sessions sessions, DSLContext sql) {
        this.postbox = postbox;
        this.accounts = accounts;
        this.sessions = sessions;
        this.sql = sql;
    }

    @Test
    void strangers_are_led_to_the_sign_in_page_and_from_there_to_where_they_wanted_to_go() {
        var alice = new Visitor(port);

        assertThat(alice.isInside()).isFalse();

        assertThat(signIn(alice, "wish@example.org")).isEqualTo("/app/account");
    }

    @Test
    void a_session_id_known_before_the_sign_in_opens_nothing_after_it() {
        var alice = signedIn("first@example.org");
        var before = alice.session();
        var victim = new Visitor(port);
        victim.cookies.put("laurel-session", before);

        signIn(victim, "fixed@example.org");

        assertThat(before).isNotEmpty().isNotEqualTo(victim.session());
        var thief = new Visitor(port);
        thief.cookies.put("laurel-session", before);
        assertThat(thief.isInside()).isFalse();
    }

    @Test
    void a_session_that_was_ended_elsewhere_stops_at_its_next_request() {
        var phone = signedIn("ended@example.org");
        var desk = signedIn("ended@example.org");
        assertThat(sessions.list(account("ended@example.org"))).hasSize(2);

        sessions.endOthers(account("ended@example.org"), desk.session());

        assertThat(phone.isInside()).isFalse();
        assertThat(desk.isInside()).isTrue();
    }

    @Test
    void nobody_ends_the_session_of_another() {
        var alice = signedIn("own@example.org");
        var stranger = accounts.open(new MailAddress("stranger@example.org")).id();

        assertThat(sessions.end(stranger, Sessions.key(alice.session()))).isFalse();
        assertThat(alice.isInside()).isTrue();
    }

    @Test
    void a_session_ends_after_half_an_hour_without_use() {
        var alice = signedIn("idle@example.org");

        age("idle@example.org", COMMUNITY_SESSION.SEEN_AT, Duration.ofMinutes(31));

        assertThat(alice.isInside()).isFalse();
    }

    @Test
    void a_session_ends_after_twelve_hours_however_much_it_is_used() {
        var alice = signedIn("long@example.org");

        age("long@example.org", COMMUNITY_SESSION.STARTED_AT, Duration.ofHours(13));

        assertThat(alice.isInside()).isFalse();
    }

    @Test
    void no_page_behind_the_door_is_kept_to_be_seen_by_going_back() {
        var alice = signedIn("back@example.org");

        for (var path : List.of("/app", "/app/", "/app/account", "/app/votes", "/app/no-such-view")) {
            var page = alice.get(path);
            assertThat(page.headers().firstValue("Cache-Control").orElse(""))
                    .as(path)
                    .contains("no-store");
        }
    }

    @Test
    void signing_out_ends_the_session() {
        var alice = signedIn("out@example.org");
        alice.get("/sign-in");

        alice.post("/sign-out", Map.of());

        assertThat(alice.isInside()).isFalse();
        assertThat(sessions.list(account("out@example.org"))).isEmpty();
    }

    private Visitor signedIn(String mail) {
        return PasskeyVisit.signedIn(port, postbox, mail);
    }

    private String signIn(Visitor visitor, String mail) {
        return PasskeyVisit.signIn(visitor, postbox, mail);
    }

    private AccountId account(String mail) {
        return accounts.find(new MailAddress(mail)).orElseThrow().id();
    }

    private void age(String mail, TableField<?, Instant> moment, Duration by) {
        sql.update(COMMUNITY_SESSION)
                .set(moment, Instant.now().minus(by))
                .where(COMMUNITY_SESSION.ACCOUNT_ID.eq(account(mail)))
                .execute();
    }
}
