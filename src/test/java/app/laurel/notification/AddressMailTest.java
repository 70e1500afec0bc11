package app.laurel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.community.MailAddress;
import app.laurel.community.signin.AddressChanged;
import app.laurel.community.signin.AddressRestored;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** What the addresses are mailed between which an account moves. */
@LaurelTest
class AddressMailTest {
    private static final String LINK = "https://laurel.example/sign-in/address/abc";

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final PostedMails posted;
    private final AccountId owner;
    private final MailAddress before = new MailAddress(UUID.randomUUID() + "@before.example");

    @Autowired
    AddressMailTest(
            ApplicationEventPublisher events, TransactionTemplate transaction, PostedMails posted, Founder founder) {
        this.events = events;
        this.transaction = transaction;
        this.posted = posted;
        this.owner = founder.account("owner");
    }

    @Test
    void the_address_before_is_mailed_the_link_that_takes_the_change_back() {
        changed(Language.EN, LINK);

        assertThat(posted.dueText(before).lines()).contains(LINK);
        assertThat(posted.dueText(before)).contains("address was changed", "for 7 days");
        assertThat(posted.due(before).mail().subject()).doesNotContain("abc");
        assertThat(new AddressChanged(owner, before, Language.EN, LINK)).hasToString("AddressChanged[" + owner + "]");
    }

    @Test
    void in_korean_too() {
        changed(Language.KO, LINK);

        assertThat(posted.dueText(before)).contains("메일 주소가 바뀌었어요", "7일 동안", LINK);
    }

    @Test
    void an_address_that_the_account_left_for_an_earlier_one_is_mailed_no_link() {
        changed(Language.EN, null);

        assertThat(posted.dueText(before))
                .contains("has its earlier address again", "/app")
                .doesNotContain("/sign-in/address/");
    }

    @Test
    void both_addresses_read_that_a_change_was_taken_back() {
        var lost = new MailAddress(UUID.randomUUID() + "@lost.example");
        transaction.executeWithoutResult(
                status -> events.publishEvent(new AddressRestored(owner, before, lost, Language.EN)));

        assertThat(posted.dueText(before)).contains("has this address again", "/app/account");
        assertThat(posted.dueText(lost))
                .contains("has its earlier address again")
                .doesNotContain(before.value(), "/sign-in/address/");
    }

    private void changed(Language language, @Nullable String undo) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new AddressChanged(owner, before, language, undo)));
    }
}
