package app.laurel.community.signin;

import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static app.laurel.db.Tables.COMMUNITY_SIGN_IN;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.WholeApplicationTest;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

/** Addresses that people really have, through the door as a browser sends them: one account each, and none for what only looks alike. */
@WholeApplicationTest
class OddAddressesTest {
    @LocalServerPort
    private int port;

    private final CaughtMails postbox;
    private final DSLContext sql;

    @Autowired
    OddAddressesTest(CaughtMails postbox, DSLContext sql) {
        this.postbox = postbox;
        this.sql = sql;
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "lee+vote@odd.example, lee+vote@odd.example",
                "Lee.Hana@Odd.Example, lee.hana@odd.example",
                "d'arc@odd.example, d'arc@odd.example",
                "shop@xn--9d0bm53a.kr, shop@xn--9d0bm53a.kr",
                "\"  lee@odd.example \", lee@odd.example",
                "lee@odd.museum, lee@odd.museum",
                "b.very.long.local.part.of.sixty.four.characters.bbbbbbbbbbbbbbbb@odd.example,"
                        + " b.very.long.local.part.of.sixty.four.characters.bbbbbbbbbbbbbbbb@odd.example",
                "lee%x@odd.example, lee%x@odd.example",
                "lee&x=y@odd.example, lee&x=y@odd.example",
                "soft@o\u00ADdd.example, soft@odd.example",
                "zero@odd\u200B.example, zero@odd.example",
                "wide@ｏｄｄ.example, wide@odd.example"
            })
    void gets_its_mail_and_one_account_in_whatever_letter_case(String typed, String known) {
        signIn(typed, known);
        signIn(typed.toUpperCase(Locale.ROOT), known);

        assertThat(sql.fetchCount(COMMUNITY_ACCOUNT, COMMUNITY_ACCOUNT.MAIL.eq(known)))
                .isEqualTo(1);
    }

    @Test
    void dots_before_the_at_sign_make_another_account() {
        signIn("so.ra.kim@gmail.com", "so.ra.kim@gmail.com");
        signIn("sorakim@gmail.com", "sorakim@gmail.com");

        assertThat(sql.fetchCount(
                        COMMUNITY_ACCOUNT, COMMUNITY_ACCOUNT.MAIL.in("so.ra.kim@gmail.com", "sorakim@gmail.com")))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "이하나@odd.example",
                "\"lee hana\"@odd.example",
                "lee@localhost",
                "lee@odd.example.",
                "ｌｅｅ@odd.example",
                "l\u0435e@odd.example"
            })
    void what_is_none_for_us_is_refused_with_what_was_typed_still_in_its_field(String typed) {
        var before = sql.fetchCount(COMMUNITY_SIGN_IN);
        var visitor = new Visitor(port);
        visitor.get("/sign-in");

        var answer = visitor.post("/sign-in", Map.of("mail", typed));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(HtmlUtils.htmlUnescape(answer.body())).contains("value=\"" + typed);
        assertThat(sql.fetchCount(COMMUNITY_SIGN_IN)).isEqualTo(before);
    }

    @Test
    void a_plus_that_a_client_did_not_encode_is_a_space_and_refused_rather_than_sent_elsewhere() {
        var visitor = new Visitor(port);
        visitor.get("/sign-in");

        var answer = visitor.postRaw("/sign-in", "mail=hana+vote@odd.example");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"hana vote@odd.example\"");
        assertThat(postbox.hasMailFor("hana+vote@odd.example")).isFalse();
        assertThat(postbox.hasMailFor("vote@odd.example")).isFalse();
    }

    private void signIn(String typed, String known) {
        var visitor = Visitor.whoAsked(port, typed);
        assertThat(postbox.hasMailFor(known)).isTrue();
        var answer = visitor.post("/sign-in/code", Map.of("code", postbox.codeFor(known)));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(visitor.isInside()).isTrue();
        visitor.get("/sign-in");
        visitor.post("/sign-out", Map.of());
        assertThat(visitor.isInside()).isFalse();
    }
}
