package app.laurel.community.signin;

import static app.laurel.community.signin.AddressMover.free;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.AtOnce;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.base.text.Language;
import app.laurel.community.Accounts;
import app.laurel.community.PersonalData;
import app.laurel.community.PersonalData.EraseOutcome;
import app.laurel.community.signin.AddressUndos.Outcome;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** An account is taken back at the moment in which somebody else takes it back, moves it on or erases it. */
@LaurelTest
@RecordApplicationEvents
class AddressUndoRacesTest {
    private static final int TRIALS = 10;

    private final AddressUndos undos;
    private final NewAddresses addresses;
    private final Accounts accounts;
    private final PersonalData data;
    private final Founder founder;

    /** Spring gives the events of the running test to fields only. */
    @Autowired
    private ApplicationEvents events;

    private AddressMover mover;

    @Autowired
    AddressUndoRacesTest(
            AddressUndos undos, NewAddresses addresses, Accounts accounts, PersonalData data, Founder founder) {
        this.undos = undos;
        this.addresses = addresses;
        this.accounts = accounts;
        this.data = data;
        this.founder = founder;
    }

    @BeforeEach
    void readMail() {
        mover = new AddressMover(addresses, events);
    }

    @Test
    void of_several_clicks_at_once_one_counts() {
        for (var trial = 0; trial < TRIALS / 2; trial++) {
            var person = founder.account("owner");
            var link = mover.move(person, free("thief"));

            assertThat(AtOnce.times(4, () -> use(link)))
                    .containsExactlyInAnyOrder(Outcome.RESTORED, Outcome.GONE, Outcome.GONE, Outcome.GONE);
        }
    }

    @Test
    void erasing_under_the_thiefs_address_does_not_reach_an_account_that_was_just_taken_back() {
        for (var trial = 0; trial < TRIALS; trial++) {
            var person = founder.account("owner");
            var before = founder.mailOf(person);
            var thief = free("thief");
            var link = mover.move(person, thief);

            var both = AtOnce.<Object>both(() -> use(link), () -> data.erase(person, thief.value()));

            assertThat(both)
                    .isIn(
                            List.of(Outcome.RESTORED, EraseOutcome.OTHER_ADDRESS),
                            List.of(Outcome.GONE, EraseOutcome.ERASED));
            assertThat(accounts.find(before).isPresent()).isEqualTo(both.getFirst() == Outcome.RESTORED);
        }
    }

    @Test
    void a_move_of_the_same_moment_does_not_escape() {
        for (var trial = 0; trial < TRIALS; trial++) {
            var person = founder.account("owner");
            var before = founder.mailOf(person);
            var link = mover.move(person, free("thief"));
            var code = mover.ask(person, free("next"));

            var both = AtOnce.<Object>both(() -> use(link), () -> mover.confirm(person, code));

            assertThat(both.getFirst()).isEqualTo(Outcome.RESTORED);
            assertThat(both.getLast()).isIn(NewAddresses.Outcome.MOVED, NewAddresses.Outcome.GONE);
            assertThat(founder.mailOf(person)).isEqualTo(before);
        }
    }

    private Outcome use(String link) {
        return undos.use(link, Language.EN);
    }
}
