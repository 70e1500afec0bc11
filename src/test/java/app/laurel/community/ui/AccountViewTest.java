package app.laurel.community.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Screen;
import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.community.Accounts;
import app.laurel.community.passkey.NewPasskeys;
import app.laurel.community.passkey.Passkeys;
import app.laurel.community.passkey.SoftDevice;
import app.laurel.community.signin.Browsers;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person looks at the own account. */
@LaurelTest
class AccountViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final Accounts accounts;
    private final NewPasskeys added;
    private final Passkeys passkeys;
    private final Browsers browsers;
    private final LaurelSettings settings;
    private final Screen screen = new Screen(this);

    @Autowired
    AccountViewTest(
            Founder founder,
            Accounts accounts,
            NewPasskeys added,
            Passkeys passkeys,
            Browsers browsers,
            LaurelSettings settings) {
        this.browsers = browsers;
        this.added = added;
        this.passkeys = passkeys;
        this.settings = settings;
        this.founder = founder;
        this.accounts = accounts;
    }

    @Test
    void who_is_signed_in_sees_the_own_name_and_changes_it() {
        var person = founder.account("hana");
        assertThat(screen.as(person).open("account")).contains("Language and theme", "Where I’m signed in");

        screen.write("Display name", "  Hana K. ");
        screen.press("Save");

        assertThat(screen.notice()).isEqualTo("Saved.");
        assertThat(accounts.get(person).displayName()).isEqualTo("Hana K.");
    }

    @Test
    void a_name_that_cannot_be_read_is_said_beside_the_field_and_changes_nothing() {
        var person = founder.account("hana");
        var before = accounts.get(person).displayName();
        screen.as(person).open("account");

        screen.write("Display name", " \u200b ");
        screen.press("Save");

        assertThat(screen.problemAt("Display name")).isEqualTo("Please enter a name that people can read.");
        assertThat(accounts.get(person).displayName()).isEqualTo(before);
    }

    @Test
    void a_new_address_that_is_none_stays_in_its_field() {
        screen.as(founder.account("hana"), Language.KO).open("account");

        screen.write("새 메일 주소", "하나@example.org");
        screen.press("코드 보내기");

        assertThat(screen.problemAt("새 메일 주소")).startsWith("@ 앞에는 영문자, 숫자와");
        assertThat(screen.typedAt("새 메일 주소")).isEqualTo("하나@example.org");
    }

    @Test
    void passkeys_are_listed_and_each_is_removed_by_its_button() {
        var person = founder.account("hana");
        var device = new SoftDevice(settings.url().toString());
        var question = added.ask(person);
        added.add(person, question.sealed(), device.make(question.options()), "Hana's phone");

        assertThat(screen.as(person).open("account")).contains("Hana's phone", "Added ");
        screen.press("Remove");

        assertThat(screen.notice()).isEqualTo("Removed. It no longer signs you in.");
        assertThat(passkeys.has(person)).isFalse();
    }

    @Test
    void devices_on_which_one_stays_signed_in_are_listed_and_revoked() {
        var person = founder.account("hana");
        browsers.stay(person, "Firefox · Windows");

        assertThat(screen.as(person).open("account")).contains("Firefox · Windows", "until ");
        screen.press("Revoke");

        assertThat(screen.open("account")).doesNotContain("Firefox · Windows");
    }

    @Test
    void whoever_stays_signed_in_nowhere_reads_that_and_how_it_is_done() {
        assertThat(screen.as(founder.account("hana")).open("account"))
                .contains("No device signs you in automatically.")
                .doesNotContain("These devices sign you in");
    }

    @Test
    void it_is_shown_in_korean_to_who_reads_korean() {
        assertThat(screen.as(founder.account("hana"), Language.KO).open("account"))
                .contains("내 계정");
        assertThat(screen.title()).isEqualTo("내 계정 · Laurel");
    }
}
