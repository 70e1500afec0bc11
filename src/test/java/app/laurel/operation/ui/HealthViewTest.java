package app.laurel.operation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import app.laurel.operation.Health;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A host reads how every part stands, in either language; nobody else does. */
@LaurelTest
class HealthViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final DSLContext sql;
    private final Screen screen = new Screen(this);

    @Autowired
    HealthViewTest(Founder founder, DSLContext sql) {
        this.founder = founder;
        this.sql = sql;
    }

    @Test
    void a_host_reads_a_line_on_every_part_and_what_to_do_where_it_is_not_good() {
        sql.execute("delete from backup_made"); // tests of copies leave one
        var shown = screen.as(founder.host()).open("settings/health");

        assertThat(shown)
                .contains(
                        "Version",
                        "Database",
                        "Backup",
                        "Email",
                        "Background jobs",
                        "Load",
                        "Disk",
                        "Signing keys",
                        "Certificate")
                .contains("MariaDB", "Run “./laurel backup” today")
                .doesNotContain("couldn’t be checked", "operation.health");
        assertThat(screen.as(founder.host(), Language.KO).open("settings/health"))
                .contains("운영 상태", "백업한 기록이 없어요", "인증서")
                .doesNotContain("operation.health");
    }

    @Test
    void no_part_is_forgotten() {
        assertThat(Health.Part.values()).hasSize(9);
    }

    @Test
    void moderators_and_members_do_not_come_in() {
        var moderator = founder.moderator(founder.community());
        screen.as(moderator.account()).open("settings/health");
        assertThat(screen.shows(HealthView.class)).isFalse();
        screen.as(founder.member(moderator)).open("settings/health");
        assertThat(screen.shows(HealthView.class)).isFalse();
    }
}
