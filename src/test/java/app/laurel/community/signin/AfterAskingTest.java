package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.WholeApplicationTest;
import app.laurel.community.MailAddress;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page after a mail was asked for, and what is different in the browser of a messenger. */
@WholeApplicationTest
class AfterAskingTest {
    private static final String PAGE = "https://laurel.example/app/slow/2026/vote?a=1";

    @LocalServerPort
    private int port;

    @Test
    void the_page_names_the_address_offers_another_and_counts_down_to_the_next_mail() {
        var visitor = Visitor.whoAsked(port, "minji@naver.com");

        var page = visitor.get("/sign-in/code").body();

        assertThat(page).contains("minji@naver.com", "href=\"/sign-in\"", "href=\"https://mail.naver.com/\"");
        assertThat(page).containsPattern("data-seconds=\"(30|2[0-9])\"");
        assertThat(Visitor.whoAsked(port, "somebody@small.example")
                        .get("/sign-in/code")
                        .body())
                .doesNotContain("Open Naver Mail", "mail.google.com");
    }

    @Test
    void another_mail_is_asked_for_from_there_and_its_code_works() {
        var visitor = Visitor.whoAsked(port, "again@example.org");

        var again = visitor.post("/sign-in", Map.of("mail", "again@example.org"));

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(visitor.get("/sign-in/code").body()).contains("again@example.org");
    }

    @Test
    void a_browser_that_has_asked_for_nothing_is_led_to_where_one_asks() {
        assertThat(new Visitor(port).get("/sign-in/code").headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/sign-in"));
    }

    @Test
    void a_wrong_code_stays_on_the_page_of_its_address() {
        var visitor = Visitor.whoAsked(port, "wrong@example.org");

        var answer = visitor.post("/sign-in/code", Map.of("code", "abc"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("wrong@example.org", "six digits");
    }

    @ParameterizedTest
    @CsvSource({
        "a@naver.com, NAVER",
        "a@hanmail.net, DAUM",
        "a@googlemail.com, GMAIL",
        "a@notnaver.com, ",
        "a@naver.com.example, "
    })
    void a_mailbox_is_known_by_its_whole_domain(String mail, MailApp app) {
        assertThat(MailApp.of(new MailAddress(mail)).orElse(null)).isEqualTo(app);
    }

    @ParameterizedTest
    @CsvSource({
        "Mozilla/5.0 (iPhone) KAKAOTALK 10.8.5, KAKAOTALK",
        "Mozilla/5.0 (Linux; Android 14) NAVER(inapp; search; 2000; 12.1.1), NAVER",
        "Mozilla/5.0 (iPhone) Safari Line/13.1.0, LINE",
        "Mozilla/5.0 (Linux; Android 14) Chrome/126 Mobile Safari/537.36, ",
        "Mozilla/5.0 (Windows) Whale/3.26 NAVER, "
    })
    void a_messengers_browser_is_known_by_what_it_calls_itself(String agent, InAppBrowser browser) {
        assertThat(InAppBrowser.of(agent).orElse(null)).isEqualTo(browser);
    }

    @Test
    void each_opens_the_page_outside_in_the_way_it_knows() {
        assertThat(InAppBrowser.KAKAOTALK.outside(PAGE, "iPhone"))
                .contains(
                        "kakaotalk://web/openExternal?url=https%3A%2F%2Flaurel.example%2Fapp%2Fslow%2F2026%2Fvote%3Fa%3D1");
        assertThat(InAppBrowser.LINE.outside(PAGE, "iPhone")).contains(PAGE + "&openExternalBrowser=1");
        assertThat(InAppBrowser.NAVER.outside(PAGE, "Android 14"))
                .hasValueSatisfying(it -> assertThat(it)
                        .startsWith("intent://laurel.example/app/slow/2026/vote?a=1#Intent;")
                        .contains("scheme=https;"));
        assertThat(InAppBrowser.NAVER.outside(PAGE, "iPhone")).isEmpty();
        assertThat(InAppBrowser.of(null)).isEmpty();
    }

    @Test
    void in_a_messenger_the_page_offers_the_code_and_the_way_out_and_no_passkey() {
        var visitor = new Visitor(port).by("Mozilla/5.0 (Linux; Android 14) KAKAOTALK 10.8.5");

        var page = visitor.get("/sign-in").body();

        assertThat(page).contains("KakaoTalk’s browser", "href=\"kakaotalk://web/openExternal?url=");
        assertThat(page).doesNotContain("/laurel/passkey.js");
        assertThat(new Visitor(port).get("/sign-in").body())
                .contains("/laurel/passkey.js")
                .doesNotContain("kakaotalk");
    }
}
