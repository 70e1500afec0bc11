package app.laurel.community.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Screen;
import app.laurel.base.id.AccountId;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import app.laurel.community.Members;
import app.laurel.community.signin.Browsers;
import app.laurel.community.signin.NewAddressAsked;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A person moves to another address and erases the account, by the buttons of the own page and to the end. */
@LaurelTest
@RecordApplicationEvents
class AccountPanelsTest extends SpringBrowserlessTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Founder founder;
    private final Accounts accounts;
    private final Members members;
    private final Browsers browsers;
    private final DSLContext sql;
    private final Screen screen = new Screen(this);

    @Autowired
    AccountPanelsTest(Founder founder, Accounts accounts, Members members, Browsers browsers, DSLContext sql) {
        this.founder = founder;
        this.accounts = accounts;
        this.members = members;
        this.browsers = browsers;
        this.sql = sql;
        sql.execute("delete from ratelimit_bucket");
    }

    @Test
    void the_code_that_was_mailed_moves_the_account(ApplicationEvents events) {
        var person = founder.account("mover");
        browsers.signInHere(person);
        var wanted = "moved" + NUMBER.incrementAndGet() + "@panels.example";
        screen.as(person).open("account");

        screen.write("New address", wanted);
        screen.press("Send a code");
        assertThat(screen.text()).contains("We’ve sent a code to " + wanted);
        assertThat(founder.mailOf(person).value()).isNotEqualTo(wanted);
        screen.write("Code from the email", code(wanted, events));
        screen.press("Change to the new address");

        assertThat(screen.notice()).contains("Address changed.");
        assertThat(founder.mailOf(person).value()).isEqualTo(wanted);
        assertThat(screen.text()).doesNotContain("We’ve sent a code to");
    }

    @Test
    void what_is_no_address_and_what_is_not_the_code_is_said_beside_the_field(ApplicationEvents events) {
        var person = founder.account("mover");
        var before = founder.mailOf(person);
        browsers.signInHere(person);
        var wanted = "wrong" + NUMBER.incrementAndGet() + "@panels.example";
        screen.as(person).open("account");

        screen.write("New address", "nobody");
        screen.press("Send a code");
        assertThat(screen.problemAt("New address")).startsWith("This doesn’t look like an email address.");
        screen.write("New address", wanted);
        screen.press("Send a code");
        assertThat(screen.problemAt("New address")).isEmpty();
        screen.write("Code from the email", code(wanted, events).equals("000000") ? "000001" : "000000");
        screen.press("Change to the new address");

        assertThat(screen.problemAt("Code from the email")).isEqualTo("That’s not the code we sent.");
        assertThat(founder.mailOf(person)).isEqualTo(before);
    }

    @Test
    void the_account_is_erased_once_the_own_address_is_typed() {
        var community = founder.community();
        var person = founder.member(founder.moderator(community));
        var mail = founder.mailOf(person);
        screen.as(person).open("account");

        screen.press("Erase my account");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("If you have an open vote, it’s withdrawn first");
        screen.write("Enter your address to confirm", "somebody@else.example");
        screen.confirm("Erase permanently");
        assertThat(screen.problemAt("Enter your address to confirm")).isEqualTo("This isn’t this account’s address.");
        assertThat(accounts.find(mail)).isPresent();
        screen.write("Enter your address to confirm", mail.value());
        screen.confirm("Erase permanently");

        assertThat(accounts.find(mail)).isEmpty();
        assertThat(members.findMember(person, community.id())).isEmpty();
        assertThat(isErased(person)).isTrue();
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void the_last_moderator_is_told_what_to_do_first_and_cancelling_erases_nothing() {
        var last = founder.moderator(founder.community());
        var mail = founder.mailOf(last.account());
        screen.as(last.account()).open("account");

        screen.press("Erase my account");
        screen.write("Enter your address to confirm", mail.value());
        screen.confirm("Erase permanently");
        assertThat(screen.problemAt("Enter your address to confirm"))
                .isEqualTo("You’re the last moderator of a community. Have another one named first.");
        screen.confirm("Cancel");

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(accounts.find(mail)).isPresent();
    }

    private boolean isErased(AccountId account) {
        return sql.fetchExists(sql.selectFrom("community_account where erased_at is not null and id = " + account));
    }

    private static String code(String mail, ApplicationEvents events) {
        return events.stream(NewAddressAsked.class)
                .filter(it -> it.mail().equals(new MailAddress(mail)))
                .reduce((one, later) -> later)
                .orElseThrow()
                .code();
    }
}
