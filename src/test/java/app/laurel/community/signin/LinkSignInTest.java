package app.laurel.community.signin;

import static app.laurel.db.Tables.COMMUNITY_SIGN_IN;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.WholeApplicationTest;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in by the link of a mail. */
@WholeApplicationTest
class LinkSignInTest {
    @LocalServerPort
    private int port;

    private final CaughtMails postbox;
    private final Accounts accounts;
    private final DSLContext sql;

    @Autowired
    LinkSignInTest(CaughtMails postbox, Accounts accounts, DSLContext sql) {
        this.postbox = postbox;
        this.accounts = accounts;
        this.sql = sql;
    }

    @Test
    void a_link_signs_in_once_and_opens_an_account_for_a_new_address() {
        var alice = asks("alice@example.org");
        var link = postbox.linkFor("alice@example.org");

        alice.get(link);
        var first = alice.post(link, Map.of());

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(alice.isInside()).isTrue();
        assertThat(accounts.find(new MailAddress("alice@example.org"))).isPresent();
        assertThat(alice.get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void a_scanner_that_opens_the_link_does_not_use_it_up() {
        var alice = asks("scanned@example.org");
        var link = postbox.linkFor("scanned@example.org");
        var code = postbox.codeFor("scanned@example.org");

        for (var look = 0; look < 5; look++) assertOffersNothing(new Visitor(port).get(link));
        assertThat(new Visitor(port).head(link).statusCode()).isEqualTo(200);
        assertOffersNothing(new Visitor(port).get(link + "?utm_source=wrapped&data=05%7C02"));
        var scanner = new Visitor(port);
        assertThat(scanner.postBare(link, Map.of()).statusCode()).isEqualTo(403);
        assertThat(scanner.isInside()).isFalse();
        assertThat(postbox.codeFor("scanned@example.org")).as("no second mail").isEqualTo(code);
        alice.get(link + "?utm_source=wrapped");

        assertThat(alice.post(link, Map.of()).statusCode()).isEqualTo(303);
        assertThat(alice.get(link).body()).contains("It’s been used");
    }

    /** What runs scripts, presses Tab or follows every link finds nothing there that would sign it in. */
    private static void assertOffersNothing(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Enter the code where you started").doesNotContain("action=\"/sign-in/link");
        assertThat(page.headers().allValues("Set-Cookie")).noneMatch(it -> it.startsWith("laurel-session="));
    }

    @Test
    void another_browser_is_told_to_type_the_code_where_it_was_asked() {
        asks("swapped@example.org");
        var thief = asks("thief@example.org");
        var link = postbox.linkFor("swapped@example.org");

        var page = thief.get(link);
        var answer = thief.post(link, Map.of());

        assertThat(page.body()).contains("Enter the code where you started");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Enter the code where you started");
        assertThat(thief.isInside()).isFalse();
        assertThat(accounts.find(new MailAddress("swapped@example.org"))).isEmpty();
    }

    @Test
    void a_link_older_than_ten_minutes_signs_nobody_in() {
        var alice = asks("late@example.org");
        var link = postbox.linkFor("late@example.org");
        alice.get(link);

        expire("late@example.org");
        var answer = alice.post(link, Map.of());

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(alice.isInside()).isFalse();
    }

    @Test
    void of_many_at_once_exactly_one_signs_in() throws Exception {
        var alice = asks("parallel@example.org");
        var link = postbox.linkFor("parallel@example.org");
        alice.get(link);
        Callable<Integer> use = () -> alice.post(link, Map.of()).statusCode();

        try (var threads = Executors.newFixedThreadPool(10)) {
            var answers =
                    threads.invokeAll(IntStream.range(0, 30).mapToObj(it -> use).toList());
            var signedIn = 0;
            for (var answer : answers) if (answer.get() == 303) signedIn++;

            assertThat(signedIn).isEqualTo(1);
        }
    }

    private Visitor asks(String mail) {
        return Visitor.whoAsked(port, mail);
    }

    private void expire(String mail) {
        sql.update(COMMUNITY_SIGN_IN)
                .set(COMMUNITY_SIGN_IN.EXPIRES_AT, Instant.EPOCH)
                .where(COMMUNITY_SIGN_IN.MAIL.eq(mail))
                .execute();
    }
}
