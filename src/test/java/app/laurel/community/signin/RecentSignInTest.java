package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import app.laurel.community.PersonalData;
import app.laurel.community.RecentProofs;
import app.laurel.community.SignInNeeded;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.ClientNetwork;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** Whoever finds a browser left open, or a device on which somebody stays signed in, does not come to own the account. */
@LaurelTest
class RecentSignInTest {
    private final NewAddresses addresses;
    private final PersonalData data;
    private final Accounts accounts;
    private final MovableClock clock;
    private final Caller caller;
    private final AccountId mina;
    private final String mail;
    private final String session;

    // why seven: what a session may do with the account is tried, with the session of a caller
    @Autowired
    RecentSignInTest(
            NewAddresses addresses,
            PersonalData data,
            Accounts accounts,
            MovableClock clock,
            ClientNetwork networks,
            Browsers browsers,
            Founder founder) {
        this.addresses = addresses;
        this.data = data;
        this.accounts = accounts;
        this.clock = clock;
        this.caller = Caller.at(networks.of(new MockHttpServletRequest()));
        mina = founder.account("mina");
        mail = founder.mailOf(mina).value();
        session = browsers.signIn(mina);
    }

    @AfterEach
    void signOut() {
        TestSecurityContextHolder.clearContext();
    }

    @Test
    void a_device_neither_moves_nor_reads_nor_erases_the_account() {
        signedIn(Instant.EPOCH);

        refused();
    }

    @Test
    void nor_does_a_session_after_half_an_hour() {
        signedIn(clock.instant());
        clock.pass(RecentProofs.RECENT);

        refused();
    }

    @Test
    void whoever_has_just_signed_in_does_all_of_it() {
        signedIn(clock.instant());

        assertThat(data.download(mina)).contains(mail);
        addresses.ask(mina, session, wanted(), Language.EN, caller);
        assertThat(addresses.confirm(mina, session, "000000", Language.EN)).isEqualTo(NewAddresses.Outcome.WRONG_CODE);
        assertThat(data.erase(mina, mail)).isEqualTo(PersonalData.EraseOutcome.ERASED);
    }

    private void refused() {
        for (ThrowingCallable act : new ThrowingCallable[] {
            () -> addresses.ask(mina, session, wanted(), Language.EN, caller),
            () -> addresses.confirm(mina, session, "123456", Language.EN),
            () -> data.download(mina),
            () -> data.erase(mina, mail)
        }) {
            assertThatThrownBy(act).isInstanceOf(SignInNeeded.class);
        }
        assertThat(addresses.findWanted(mina)).isEmpty();
        assertThat(accounts.find(mina)).isPresent();
    }

    private void signedIn(Instant at) {
        TestSecurityContextHolder.setAuthentication(new SignedIn(mina, at, null));
    }

    private static MailAddress wanted() {
        return new MailAddress(UUID.randomUUID() + "@wanted.example");
    }
}
