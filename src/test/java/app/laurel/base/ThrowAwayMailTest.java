package app.laurel.base;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.text.HostList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThrowAwayMailTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@mailinator.com",
                "a@Mailinator.COM.",
                "a@deep.below.mailinator.com",
                "a+b@guerrillamail.com",
                "a@10minutemail.com",
                "a@yopmail.com",
                "a@cool.fr.nf"
            })
    void an_address_at_such_a_service_is_known_also_at_a_host_below_it(String address) {
        assertThat(ThrowAwayMail.holds(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@gmail.com",
                "a@naver.com",
                "mailinator.com@example.org",
                "a@notmyyopmail.com",
                "a@mailinator.com.example.org",
                "a@fr.nf",
                "a@com",
                ""
            })
    void no_other_address_is(String address) {
        assertThat(ThrowAwayMail.holds(address)).isFalse();
    }

    @Test
    void the_list_holds_hosts_once_and_in_order() {
        assertThat(HostList.lines("/mail/throw-away.txt"))
                .hasSizeGreaterThan(100)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(it -> it.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+"));
    }
}
