package app.laurel.community.signin;

import static app.laurel.db.Tables.COMMUNITY_SIGN_IN;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.WholeApplicationTest;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Asking for a mail to sign in with: what it shows to anyone, and what it keeps. */
@WholeApplicationTest
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
    void only_hashes_of_the_secrets_are_stored() {
        Visitor.whoAsked(port, "hashed@example.org");
        var row = sql.fetchSingle(COMMUNITY_SIGN_IN, COMMUNITY_SIGN_IN.MAIL.eq("hashed@example.org"));
        var token = postbox.linkFor("hashed@example.org").substring("/sign-in/link/".length());

        assertThat(row.getTokenHash())
                .isNotEqualTo(Secrets.hash(token))
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
    void an_address_that_is_none_stays_in_its_field_and_the_sentence_names_the_part() {
        var visitor = new Visitor(port);
        visitor.get("/sign-in");

        var english = visitor.post("/sign-in", Map.of("mail", "미나@example.org"));
        visitor.post("/sign-in/look", Map.of("language", "ko"));
        var korean = visitor.post("/sign-in", Map.of("mail", "mina@straße.de"));

        assertThat(english.statusCode()).isEqualTo(422);
        assertThat(english.body()).contains("value=\"미나@example.org\"", "Before the @, only a–z, 0–9 and signs");
        assertThat(korean.body()).contains("value=\"mina@straße.de\"", "@ 뒤의 도메인을 영문으로 바꾸지 못했어요.");
    }

    @Test
    void a_domain_in_letters_of_any_script_gets_its_mail() {
        var visitor = new Visitor(port);
        visitor.get("/sign-in");

        var answer = visitor.post("/sign-in", Map.of("mail", "unicode-domain@예시.kr"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(sql.fetchExists(COMMUNITY_SIGN_IN, COMMUNITY_SIGN_IN.MAIL.eq("unicode-domain@xn--vv4b11d.kr")))
                .isTrue();
    }

    @Test
    void pages_before_the_door_speak_the_browsers_language_until_told_otherwise() {
        var visitor = new Visitor(port);
        assertThat(visitor.get("/sign-in").body()).contains("lang=\"en\"");

        visitor.post("/sign-in/look", Map.of("language", "ko", "theme", "dark", "back", "//evil.example"));

        assertThat(visitor.get("/sign-in").body()).contains("<html lang=\"ko\" data-theme=\"dark\">", "메일 받기");
    }

    /** All that a stranger sees: status, header names and values, and the page that follows; secrets and times are masked. */
    private String answerFor(String mail) {
        var visitor = new Visitor(port);
        visitor.get("/sign-in");
        var answer = visitor.post("/sign-in", Map.of("mail", mail));
        assertThat(postbox.hasMailFor(mail)).isTrue();
        // the page says back what was typed, and for how long another mail has to wait
        return seen(answer)
                + seen(visitor.get("/sign-in/code"))
                        .replace(mail, "")
                        .replaceAll("data-seconds=\"[0-9]+\"", "")
                        .replaceAll("content-length=\\[[0-9]+\\]", "");
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
}
