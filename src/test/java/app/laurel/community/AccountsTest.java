package app.laurel.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.LaurelTest;
import app.laurel.base.Theme;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LaurelTest
class AccountsTest {
    private final Accounts accounts;
    private final MailAddress mail = new MailAddress(UUID.randomUUID() + "@accounts.example");

    @Autowired
    AccountsTest(Accounts accounts) {
        this.accounts = accounts;
    }

    @Test
    void a_person_has_one_account_however_often_it_is_opened_and_keeps_its_name() {
        var first = accounts.open(mail, "미나");
        var second = accounts.open(mail, "Somebody else");

        assertThat(second).isEqualTo(first);
        assertThat(second.displayName()).isEqualTo("미나");
    }

    @Test
    void two_who_open_the_same_account_at_once_get_the_same() throws Exception {
        Callable<Account> open = () -> accounts.open(mail);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var opened = threads.invokeAll(Stream.generate(() -> open).limit(8).toList());

            assertThat(opened)
                    .extracting(it -> it.get().id())
                    .containsOnly(accounts.open(mail).id());
        }
    }

    @Test
    void who_gives_no_name_is_called_what_stands_before_the_at_sign() {
        assertThat(accounts.open(mail).displayName()).isEqualTo(mail.localPart());
        assertThat(accounts.open(new MailAddress("x-" + mail), "\u200b \u202e").displayName())
                .isEqualTo("x-" + mail.localPart());
    }

    @Test
    void a_name_is_changed_and_an_invisible_one_changes_nothing() {
        var account = accounts.open(mail, "Mina").id();

        assertThat(accounts.rename(account, " 김\u200b미나 ")).isTrue();
        assertThat(accounts.get(account).displayName()).isEqualTo("김미나");
        assertThat(accounts.rename(account, " \u200b ")).isFalse();
        assertThat(accounts.get(account).displayName()).isEqualTo("김미나");
    }

    @Test
    void a_name_is_never_longer_than_it_may_be() {
        var account = accounts.open(mail, "가".repeat(Accounts.LONGEST_NAME + 20));

        assertThat(account.displayName()).hasSize(Accounts.LONGEST_NAME);
    }

    @Test
    void language_and_look_are_remembered_until_the_browser_is_followed_again() {
        var account = accounts.open(mail).id();

        accounts.setLanguage(account, Language.KO);
        accounts.setTheme(account, Theme.DARK);
        assertThat(accounts.get(account).language()).isEqualTo(Language.KO);
        assertThat(accounts.get(account).theme()).isEqualTo(Theme.DARK);

        accounts.setLanguage(account, null);
        accounts.setTheme(account, null);
        assertThat(accounts.get(account).language()).isNull();
        assertThat(accounts.get(account).theme()).isNull();
    }

    @Test
    void several_are_looked_up_at_once_and_those_that_do_not_exist_are_left_out() {
        var one = accounts.open(mail);
        var two = accounts.open(new MailAddress("two-" + mail));
        var nobody = new AccountId(Long.MAX_VALUE);

        assertThat(accounts.list(List.of(one.id(), two.id(), nobody))).containsOnlyKeys(one.id(), two.id());
        assertThat(accounts.list(List.of())).isEmpty();
    }

    @Test
    void an_account_that_must_exist_and_does_not_is_a_fault_of_ours() {
        assertThatThrownBy(() -> accounts.get(new AccountId(Long.MAX_VALUE)))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(accounts.find(new AccountId(Long.MAX_VALUE))).isEmpty();
    }
}
