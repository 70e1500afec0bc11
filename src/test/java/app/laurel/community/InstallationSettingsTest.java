package app.laurel.community;

import static app.laurel.db.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.community.InstallationSettings.LimitOutcome;
import app.laurel.ratelimit.Limit;
import app.laurel.ratelimit.LimitSetting;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Hosts say how often something may be done; it is on record why. */
@LaurelTest
class InstallationSettingsTest {
    private static final Limit LIMIT = Limit.JOINS_PER_NETWORK;

    private final InstallationSettings settings;
    private final Members members;
    private final Founder founder;
    private final DSLContext sql;
    private Host host;
    private int before;

    @Autowired
    InstallationSettingsTest(InstallationSettings settings, Members members, Founder founder, DSLContext sql) {
        this.settings = settings;
        this.members = members;
        this.founder = founder;
        this.sql = sql;
        host = members.host(founder.host());
    }

    @BeforeEach
    void as_it_is_before() {
        host = members.host(founder.host());
        before = setting().permits();
    }

    @AfterEach
    void as_it_was() {
        settings.change(host, LIMIT, before, "back to what it was");
    }

    @Test
    void a_limit_is_changed_with_its_reason_and_both_are_shown() {
        var outcome = settings.change(host, LIMIT, before + 5, "  a school joins\ntoday ");

        assertThat(outcome).isEqualTo(new LimitOutcome.Changed());
        assertThat(setting().permits()).isEqualTo(before + 5);
        assertThat(setting().reason()).isEqualTo("a school joins today");
    }

    @Test
    void a_change_without_a_reason_changes_nothing() {
        assertThat(settings.change(host, LIMIT, before + 5, " \u200b ")).isEqualTo(new LimitOutcome.NoReason());

        assertThat(setting().permits()).isEqualTo(before);
    }

    @Test
    void a_limit_that_would_shut_everybody_out_or_let_everything_in_is_refused_with_its_bound() {
        var bound = new LimitOutcome.OutOfBounds(LIMIT.mostPermits());

        assertThat(settings.change(host, LIMIT, 0, "nobody")).isEqualTo(bound);
        assertThat(settings.change(host, LIMIT, -1, "nobody")).isEqualTo(bound);
        assertThat(settings.change(host, LIMIT, LIMIT.mostPermits() + 1, "everybody"))
                .isEqualTo(bound);

        assertThat(setting().permits()).isEqualTo(before);
    }

    @Test
    void every_change_is_on_record_and_a_refused_one_is_not() {
        var recorded = recorded();

        settings.change(host, LIMIT, 0, "nobody");
        settings.change(host, LIMIT, before + 1, "one more");

        assertThat(recorded()).isEqualTo(recorded + 1);
    }

    private LimitSetting setting() {
        return settings.limits(host).stream()
                .filter(it -> it.limit() == LIMIT)
                .findFirst()
                .orElseThrow();
    }

    private int recorded() {
        return sql.fetchCount(
                AUDIT_ENTRY,
                AUDIT_ENTRY.ACT.eq("installation.limit-changed"),
                AUDIT_ENTRY.OBJECT.eq("limit/" + LIMIT.key()),
                AUDIT_ENTRY.ACCOUNT_ID.eq(host.account()));
    }
}
