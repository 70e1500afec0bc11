package app.laurel.community.signin;

import static app.laurel.community.signin.AddressMover.free;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.NoteOfTwo;
import app.laurel.base.id.ProposalId;
import app.laurel.base.text.Language;
import app.laurel.community.AskOutcome;
import app.laurel.community.ConfirmOutcome;
import app.laurel.community.FactorTooNew;
import app.laurel.community.Moderator;
import app.laurel.community.Proposals;
import app.laurel.community.ProposedAct;
import app.laurel.community.factor.Authenticators;
import app.laurel.community.passkey.Passkeys;
import app.laurel.community.passkey.SoftDevices;
import app.laurel.community.signin.AddressUndos.Outcome;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/**
 * A moderator whose mail somebody reads moves to another address and adds an authenticator. The reader takes the move back, which
 * strips the authenticator, and adds another: nothing is decided by it before the others had time to stop it.
 */
@LaurelTest
@RecordApplicationEvents
@TestPropertySource(properties = "laurel.second-factor=true")
class TakenBackOfficerTest {
    private static final Duration THREE_DAYS = Duration.ofDays(3);

    private final AddressUndos undos;
    private final NewAddresses addresses;
    private final Browsers browsers;
    private final Authenticators authenticators;
    private final SoftDevices phones;
    private final Passkeys passkeys;
    private final HeldFactors held;
    private final Proposals proposals;
    private final NoteOfTwo notes;
    private final MovableClock clock;
    private final String object = "note/" + UUID.randomUUID();
    private final Moderator officer;
    private final Moderator other;

    /** Spring gives the events of the running test to fields only. */
    @Autowired
    private ApplicationEvents events;

    private AddressMover mover;

    // why eleven: a move, its undo and what is held before and after decide what the officer may decide
    @Autowired
    TakenBackOfficerTest(
            AddressUndos undos,
            NewAddresses addresses,
            Browsers browsers,
            Authenticators authenticators,
            SoftDevices phones,
            Passkeys passkeys,
            HeldFactors held,
            Proposals proposals,
            NoteOfTwo notes,
            Founder founder,
            MovableClock clock) {
        this.undos = undos;
        this.addresses = addresses;
        this.browsers = browsers;
        this.authenticators = authenticators;
        this.phones = phones;
        this.passkeys = passkeys;
        this.held = held;
        this.proposals = proposals;
        this.notes = notes;
        this.clock = clock;
        var community = founder.community();
        this.officer = founder.moderator(community);
        this.other = founder.moderator(community);
    }

    @BeforeEach
    void readMail() {
        mover = new AddressMover(addresses, browsers, events);
        clock.pass(Duration.ofMinutes(1));
    }

    @AfterEach
    void signOut() {
        TestSecurityContextHolder.clearContext();
    }

    @Test
    void the_reader_of_the_old_mailbox_neither_asks_nor_confirms_by_an_authenticator_of_their_own() {
        takenBackByTheReader();
        assertThat(held.has(officer.account())).as("the mailbox alone opens it").isFalse();
        authenticators.add(officer.account());

        PretendSignIn.withSecondFactor(other.account(), clock.instant());
        var asked = ask(other);
        PretendSignIn.withSecondFactor(officer.account(), clock.instant());

        refused(() -> ask(officer));
        refused(() -> proposals.confirm(officer, asked));
        assertThat(notes.on(object)).isEmpty();
        assertThat(proposals.listWaiting(other)).hasSize(1);
    }

    @Test
    void nor_by_a_passkey_which_can_be_removed_again() {
        takenBackByTheReader();
        assertThat(phones.add(officer.account(), phones.create(), "Phone")).isTrue();
        PretendSignIn.withSecondFactor(officer.account(), clock.instant());

        refused(() -> ask(officer));

        var passkey = passkeys.list(officer.account()).getFirst();
        assertThat(held.removePasskey(officer.account(), passkey.id())).isTrue();
    }

    @Test
    void it_waits_for_72_hours_to_the_millisecond_and_begins_anew_when_it_is_taken_back_again() {
        takenBackByTheReader();
        clock.pass(Duration.ofHours(20));
        takenBackByTheReader();
        authenticators.add(officer.account());
        clock.pass(THREE_DAYS.minusMillis(1));
        PretendSignIn.withSecondFactor(officer.account(), clock.instant());
        refused(() -> ask(officer));

        clock.pass(Duration.ofMillis(1));

        assertThat(ask(officer)).isNotNull();
    }

    @Test
    void what_the_officer_held_long_before_goes_on_counting() {
        authenticators.add(officer.account());
        clock.pass(Duration.ofDays(1));
        assertThat(undos.use(mover.move(officer.account(), free("better")), Language.EN))
                .isEqualTo(Outcome.RESTORED);

        PretendSignIn.withSecondFactor(other.account(), clock.instant());
        var asked = ask(other);
        PretendSignIn.withSecondFactor(officer.account(), clock.instant());

        assertThat(held.mustShow(officer.account())).isTrue();
        assertThat(proposals.confirm(officer, asked)).isInstanceOf(ConfirmOutcome.Confirmed.class);
    }

    private void takenBackByTheReader() {
        var link = mover.move(officer.account(), free("better"));
        clock.pass(Duration.ofHours(1));
        authenticators.add(officer.account());
        clock.pass(Duration.ofHours(1));
        assertThat(undos.use(link, Language.EN)).isEqualTo(Outcome.RESTORED);
    }

    private void refused(Runnable act) {
        assertThatExceptionOfType(FactorTooNew.class).isThrownBy(act::run);
    }

    private ProposalId ask(Moderator by) {
        var act = new ProposedAct(NoteOfTwo.NAME, object, Map.of(), "a good reason");
        return ((AskOutcome.Asked) proposals.ask(by, act)).proposal().id();
    }
}
