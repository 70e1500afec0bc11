package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.community.MailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailboxTest {
    @ParameterizedTest
    @CsvSource({"ann@naver.com, Naver", "ann@gmail.com, Gmail", "ann@hanmail.net, Daum", "ann@daum.net, Daum"})
    void a_large_service_is_known_by_its_domain(String mail, String name) {
        assertThat(Mailbox.find(new MailAddress(mail))).map(Mailbox::name).contains(name);
    }

    @Test
    void a_domain_that_only_resembles_one_is_not_known() {
        assertThat(Mailbox.find(new MailAddress("ann@naver.com.example"))).isEmpty();
    }
}
