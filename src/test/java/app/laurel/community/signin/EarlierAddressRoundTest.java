package app.laurel.community.signin;

import static app.laurel.community.signin.AddressMover.free;
import static app.laurel.db.Tables.COMMUNITY_ADDRESS_UNDO;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.AccountId;
import app.laurel.community.PersonalData;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import tools.jackson.databind.json.JsonMapper;

/** An address that an account left is kept for the week of its way back, and no longer, whether anybody else moves or not. */
@LaurelTest
@RecordApplicationEvents
class EarlierAddressRoundTest {
    private final RecurringTask<Void> round;
    private final NewAddresses addresses;
    private final Browsers browsers;
    private final AddressUndos undos;
    private final PersonalData data;
    private final MovableClock clock;
    private final DSLContext sql;
    private final AccountId owner;
    private final String own;

    /** Spring gives the events of the running test to fields only. */
    @Autowired
    private ApplicationEvents events;

    private AddressMover mover;

    // why eight: the job, and each place where an earlier address would be found
    @Autowired
    EarlierAddressRoundTest(
            RecurringTask<Void> earlierAddressTask,
            NewAddresses addresses,
            Browsers browsers,
            AddressUndos undos,
            PersonalData data,
            Founder founder,
            MovableClock clock,
            DSLContext sql) {
        this.round = earlierAddressTask;
        this.addresses = addresses;
        this.browsers = browsers;
        this.undos = undos;
        this.data = data;
        this.clock = clock;
        this.sql = sql;
        this.owner = founder.account("owner");
        this.own = founder.mailOf(owner).value();
    }

    @BeforeEach
    void readMail() {
        mover = new AddressMover(addresses, browsers, events);
    }

    @Test
    void it_is_there_to_the_last_millisecond_and_gone_from_the_table_and_the_download_after_it() {
        var link = mover.move(owner, free("moved"));
        clock.pass(Duration.ofDays(7).minusMillis(1));
        round.execute(null, null);
        assertThat(undos.isGood(link)).isTrue();
        assertThat(downloaded()).contains(own);

        clock.pass(Duration.ofMillis(1));
        round.execute(null, null);

        assertThat(sql.fetchCount(COMMUNITY_ADDRESS_UNDO, COMMUNITY_ADDRESS_UNDO.ACCOUNT_ID.eq(owner)))
                .isZero();
        assertThat(downloaded()).doesNotContain(own);
    }

    /** What is in the download beside mails, which go when they are a day old. */
    private String downloaded() {
        return JsonMapper.shared().readTree(data.download(owner)).get("signIn").toString();
    }
}
