package app.laurel.shop;

import static app.laurel.shop.ClaimWay.DNS;
import static app.laurel.shop.ClaimWay.FILE;
import static app.laurel.shop.ClaimWay.INTRODUCTION;
import static app.laurel.shop.ClaimWay.MAIL;
import static app.laurel.shop.ClaimWay.META;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.community.MailAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What proves that a shop is somebody's depends on who owns the address. */
class ClaimWayTest {
    @Test
    void a_domain_of_ones_own_is_proved_by_all_that_its_owner_can_do() {
        assertThat(ways("shop.example")).containsExactly(MAIL, META, FILE, DNS);
        assertThat(ways("만년필.한국")).containsExactly(MAIL, META, FILE, DNS);
    }

    @Test
    void below_a_platform_neither_mail_nor_the_domains_records_prove_anything() {
        assertThat(ways("someone.cafe24.com")).containsExactly(META, FILE);
        assertThat(ways("someone.myshopify.com")).containsExactly(META, FILE);
        assertThat(ways("someone.imweb.me")).containsExactly(META, FILE);
    }

    @Test
    void a_page_on_a_marketplace_is_looked_at_by_a_person() {
        assertThat(ways("smartstore.naver.com/ink")).containsExactly(INTRODUCTION);
        assertThat(ways("instagram.com/ink")).containsExactly(INTRODUCTION);
    }

    @Test
    void what_is_no_shops_own_cannot_be_claimed() {
        for (var address : List.of("cafe24.com", "naver.com", "bit.ly/x", "co.kr", "shop", "")) {
            assertThat(ways(address)).as(address).isEmpty();
        }
    }

    @Test
    void where_anybody_gets_a_mailbox_mail_proves_nothing() {
        for (var address :
                List.of("gmail.com", "hanmail.net", "nate.com", "outlook.com", "yahoo.co.jp", "mailinator.com")) {
            assertThat(ways(address)).as(address).doesNotContain(MAIL);
        }
    }

    @Test
    void mail_goes_to_the_shops_domain_and_to_no_other_whatever_is_typed() {
        assertThat(Mailboxes.at("shop.example", " Info ")).contains(new MailAddress("info@shop.example"));
        for (var typed : List.of(
                "",
                "info@evil.example",
                "info@shop.example",
                "info@evil.example,x",
                "info@evil.example\r\nbcc",
                "info@evil-shop.example",
                "info＠evil.example",
                "\"info@evil.example\"",
                "info%00",
                "a b",
                "info\u0000",
                "<info",
                "info>",
                "info,evil",
                "info\n",
                ".info",
                "info.")) {
            assertThat(Mailboxes.at("shop.example", typed).stream())
                    .as(typed)
                    .allSatisfy(it -> assertThat(it.value()).matches("[a-z0-9%]+@shop\\.example"));
        }
    }

    @Test
    void a_domain_that_only_looks_the_same_is_another_one() {
        var homoglyph = ShopAddress.find("shоp.example").orElseThrow(); // a Cyrillic о
        assertThat(homoglyph).startsWith("xn--").isNotEqualTo("shop.example");
        assertThat(Mailboxes.at(homoglyph, "info")).contains(new MailAddress("info@" + homoglyph));
    }

    private static List<ClaimWay> ways(String address) {
        return ClaimWay.of(ShopAddress.read(address));
    }
}
