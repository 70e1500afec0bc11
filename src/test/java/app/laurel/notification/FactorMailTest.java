package app.laurel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.LaurelSettings;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.community.Accounts;
import app.laurel.community.factor.Authenticator;
import app.laurel.community.factor.SecondFactors;
import app.laurel.community.passkey.NewPasskeys;
import app.laurel.community.passkey.Passkeys;
import app.laurel.community.passkey.SoftDevice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever did not do it reads of it. */
@LaurelTest
class FactorMailTest {
    private final SecondFactors authenticators;
    private final NewPasskeys added;
    private final Passkeys passkeys;
    private final PostedMails posted;
    private final Accounts accounts;
    private final MovableClock clock;
    private final SoftDevice phone;
    private final AccountId mina;

    /** Eight: mails about three things that people hold. */
    // why eight: each way in that can be added or lost sends a mail of its own
    @Autowired
    FactorMailTest(
            SecondFactors authenticators,
            NewPasskeys added,
            Passkeys passkeys,
            PostedMails posted,
            Accounts accounts,
            MovableClock clock,
            LaurelSettings settings,
            Founder founder) {
        this.authenticators = authenticators;
        this.added = added;
        this.passkeys = passkeys;
        this.posted = posted;
        this.accounts = accounts;
        this.clock = clock;
        this.phone = new SoftDevice(settings.url().toString());
        this.mina = founder.account("mina");
    }

    @BeforeEach
    void reads_english() {
        posted.forgetAll();
        accounts.setLanguage(mina, Language.EN);
    }

    @Test
    void an_added_authenticator_is_mailed_and_a_wrong_code_is_not() {
        var secret = authenticators.newSecret();
        authenticators.add(mina, secret, "000 000 0");
        assertThat(posted.recipients(MailState.QUEUED)).isEmpty();

        authenticators.add(mina, secret, new Authenticator(SecondFactors.shown(secret)).code(clock.instant()));

        assertThat(text())
                .contains("A second factor was added", "/app/account")
                .doesNotContain(SecondFactors.shown(secret));
    }

    @Test
    void a_passkey_that_came_and_went_is_mailed_by_its_name() {
        add();
        assertThat(text()).contains("A passkey was added", "Mina's {0} phone");
        posted.forgetAll();

        passkeys.remove(mina, passkeys.list(mina).getFirst().id());

        assertThat(text()).contains("A passkey was removed", "Mina's {0} phone");
    }

    @Test
    void a_refused_passkey_is_not_mailed() {
        var question = added.ask(mina);
        added.add(mina, question.sealed(), new SoftDevice("https://evil.example").make(question.options()), "Phone");

        assertThat(posted.recipients(MailState.QUEUED)).isEmpty();
    }

    @Test
    void who_chose_no_language_reads_that_of_the_installation() {
        accounts.setLanguage(mina, null);
        add();

        assertThat(text()).contains("패스키가 추가됐어요");
    }

    private void add() {
        var question = added.ask(mina);
        assertThat(added.add(mina, question.sealed(), phone.make(question.options()), "Mina's {0} phone"))
                .isTrue();
    }

    private String text() {
        return posted.dueText(accounts.get(mina).mail());
    }
}
