package app.laurel.community.signin;

import static app.laurel.db.Tables.COMMUNITY_SIGN_IN;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.WholeApplicationTest;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@WholeApplicationTest
@Import(CaughtMails.class)
class SignInEndpointTest {
    @LocalServerPort
    private int port;

    private final CaughtMails postbox;
    private final Accounts accounts;
    private final DSLContext sql;

    @Autowired
    SignInEndpointTest(CaughtMails postbox, Accounts accounts, DSLContext sql) {
        this.postbox = postbox;
        this.accounts = accounts;
        this.sql = sql;
    }

    @Test
    void known_and_unknown_addresses_get_the_same_answer() {
        accounts.open(new MailAddress("known@example.org"));

        var known = IntStream.range(0, 50)
                .mapToObj(it -> answerFor("known@example.org"))
                .distinct();
        var unknown = IntStream.range(0, 50)
                .mapToObj(it -> answerFor("unknown" + it + "@example.org"))
                .distinct();

        assertThat(known.toList()).hasSize(1).isEqualTo(unknown.toList());
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

        for (var look = 0; look < 5; look++) new Visitor(port).get(link);
        alice.get(link);

        assertThat(alice.post(link, Map.of()).statusCode()).isEqualTo(303);
    }

    @Test
    void another_browser_is_told_to_type_the_code_where_it_was_asked() {
        asks("swapped@example.org");
        var thief = asks("thief@example.org");
        var link = postbox.linkFor("swapped@example.org");

        var page = thief.get(link);
        var answer = thief.post(link, Map.of());

        assertThat(page.body()).contains("Type the code where you asked");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Type the code where you asked");
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

    @Test
    void the_code_signs_in_the_browser_that_asked_and_no_other() {
        var alice = asks("coded@example.org");
        var thief = asks("thief@example.org");
        var code = Map.of("code", postbox.codeFor("coded@example.org"));

        var stolen = thief.post("/sign-in/code", code);
        var own = alice.post("/sign-in/code", code);

        assertThat(stolen.statusCode()).isEqualTo(422);
        assertThat(own.statusCode()).isEqualTo(303);
        assertThat(alice.isInside()).isTrue();
    }

    @Test
    void after_five_wrong_codes_the_right_one_comes_too_late() {
        var alice = asks("guessed@example.org");
        var code = postbox.codeFor("guessed@example.org");
        var wrong = Map.of("code", "%06d".formatted((Integer.parseInt(code) + 1) % 1_000_000));

        for (var guess = 0; guess < 5; guess++) alice.post("/sign-in/code", wrong);
        var answer = alice.post("/sign-in/code", Map.of("code", code));

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(alice.isInside()).isFalse();
    }

    @Test
    void only_hashes_of_the_secrets_are_stored() {
        asks("hashed@example.org");
        var row = sql.fetchSingle(COMMUNITY_SIGN_IN, COMMUNITY_SIGN_IN.MAIL.eq("hashed@example.org"));
        var token = postbox.linkFor("hashed@example.org").substring("/sign-in/link/".length());

        assertThat(row.getTokenHash())
                .isEqualTo(Secrets.hash(token))
                .isNotEqualTo(token.getBytes(StandardCharsets.UTF_8));
        assertThat(row.getCodeHash()).isNotEqualTo(Secrets.hash(postbox.codeFor("hashed@example.org")));
    }

    @Test
    void what_is_no_address_is_refused_and_shown_harmlessly() {
        var visitor = new Visitor(port);
        visitor.get("/sign-in");

        var answer = visitor.post("/sign-in", Map.of("mail", "\"><script>alert(1)</script>@example.org"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain("<script>");
        assertThat(visitor.post("/sign-in", Map.of("mail", "a".repeat(10_000))).statusCode())
                .isEqualTo(422);
    }

    @Test
    void pages_before_the_door_speak_the_browsers_language_until_told_otherwise() {
        var visitor = new Visitor(port);
        assertThat(visitor.get("/sign-in").body()).contains("lang=\"en\"");

        visitor.post("/sign-in/look", Map.of("language", "ko", "theme", "dark", "back", "//evil.example"));

        assertThat(visitor.get("/sign-in").body()).contains("<html lang=\"ko\" data-theme=\"dark\">", "메일 받기");
    }

    private Visitor asks(String mail) {
        var visitor = new Visitor(port);
        visitor.get("/sign-in");
        var answer = visitor.post("/sign-in", Map.of("mail", mail));
        assertThat(answer.statusCode()).isEqualTo(303);
        visitor.get("/sign-in/code");
        return visitor;
    }

    /** All that a stranger sees: status, header names and values, and the page that follows; secrets and times are masked. */
    private String answerFor(String mail) {
        var visitor = new Visitor(port);
        visitor.get("/sign-in");
        var answer = visitor.post("/sign-in", Map.of("mail", mail));
        assertThat(postbox.hasMailFor(mail)).isTrue();
        return seen(answer) + seen(visitor.get("/sign-in/code"));
    }

    private static String seen(HttpResponse<String> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.remove("connection"); // why: the server closes every hundredth
        var text = answer.statusCode() + " " + headers + " " + answer.body();
        return text.replaceAll("(laurel-[a-z-]+)=[^;]+", "$1=")
                .replaceAll("Expires=[^;\\]]+", "Expires")
                .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "csrf");
    }

    private void expire(String mail) {
        sql.update(COMMUNITY_SIGN_IN)
                .set(COMMUNITY_SIGN_IN.EXPIRES_AT, Instant.EPOCH)
                .where(COMMUNITY_SIGN_IN.MAIL.eq(mail))
                .execute();
    }
}
