package app.laurel.community.signin;

import static app.laurel.db.Tables.COMMUNITY_DEVICE;
import static app.laurel.db.Tables.COMMUNITY_SIGN_IN;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import java.time.Clock;
import java.time.Duration;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever can write rows, and does not have the key of the installation, signs in as nobody. */
@LaurelTest
class ForgedRowsTest {
    private final SignIns signIns;
    private final Devices devices;
    private final Founder founder;
    private final DSLContext sql;
    private final Clock clock;
    private final String one = Secrets.token();
    private final String other = Secrets.token();

    @Autowired
    ForgedRowsTest(SignIns signIns, Devices devices, Founder founder, DSLContext sql, Clock clock) {
        this.signIns = signIns;
        this.devices = devices;
        this.founder = founder;
        this.sql = sql;
        this.clock = clock;
    }

    @Test
    void a_sign_in_that_was_written_by_hand_is_none() {
        sql.insertInto(COMMUNITY_SIGN_IN)
                .set(COMMUNITY_SIGN_IN.BROWSER_HASH, Secrets.hash(one))
                .set(COMMUNITY_SIGN_IN.TOKEN_HASH, Secrets.hash(other))
                .set(COMMUNITY_SIGN_IN.CODE_HASH, Secrets.hash("123456", one))
                .set(COMMUNITY_SIGN_IN.MAIL, "victim@forged.example")
                .set(COMMUNITY_SIGN_IN.ASKED_AT, clock.instant())
                .set(COMMUNITY_SIGN_IN.EXPIRES_AT, clock.instant().plus(Duration.ofMinutes(5)))
                .execute();

        assertThat(signIns.findAwaited(one)).isEmpty();
    }

    @Test
    void a_device_that_was_written_by_hand_is_none() {
        var now = clock.instant();
        sql.insertInto(COMMUNITY_DEVICE)
                .set(COMMUNITY_DEVICE.ACCOUNT_ID, founder.account("victim"))
                .set(COMMUNITY_DEVICE.SERIES_HASH, Secrets.hash(one))
                .set(COMMUNITY_DEVICE.TOKEN_HASH, Secrets.hash(other))
                .set(COMMUNITY_DEVICE.BROWSER, "Firefox")
                .set(COMMUNITY_DEVICE.ADDED_AT, now)
                .set(COMMUNITY_DEVICE.USED_AT, now)
                .set(COMMUNITY_DEVICE.ENDS_AT, now.plus(Duration.ofDays(1)))
                .execute();

        assertThat(devices.use(one + "." + other)).isInstanceOf(DeviceOutcome.Unknown.class);
    }
}
