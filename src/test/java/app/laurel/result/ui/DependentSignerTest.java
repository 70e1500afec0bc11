package app.laurel.result.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ClosedEditions;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.Screen;
import app.laurel.community.Moderator;
import app.laurel.result.SignOutcome;
import app.laurel.result.TwoSigners;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever named the first signer alone is told at the desk why that signature is not theirs, or what will stand beside it. */
@LaurelTest
class DependentSignerTest extends SpringBrowserlessTest {
    private static final String SIGN = "I’ve checked it and sign";
    private static final String MARK = "not independent of the person who asked";

    private final TwoSigners signers;
    private final Founder founder;
    private final DSLContext sql;
    private final OpenEdition year;
    private final Screen screen = new Screen(this);

    @Autowired
    DependentSignerTest(ClosedEditions closed, TwoSigners signers, Founder founder, DSLContext sql) {
        this.signers = signers;
        this.founder = founder;
        this.sql = sql;
        year = closed.closed(12);
    }

    @BeforeEach
    void the_second_named_the_first_who_counted() {
        sql.execute(
                "update community_role set granted_by = ? where member_id = (select id from community_member where account_id = ?)",
                year.second().account().value(),
                year.first().account().value());
        sql.execute("update community_account set host = false");
        signers.count(year);
    }

    @Test
    void who_signs_though_not_independent_reads_before_what_everybody_will_read() {
        signers.sign(year.first(), year);

        visit(year.second());
        screen.press(SIGN);
        assertThat(screen.consequences()).contains(MARK);
        screen.agree();

        assertThat(visit(year.second())).contains(MARK).doesNotContain("There’s a newer count");
    }

    @Test
    void who_signs_first_reads_no_such_thing() {
        visit(year.first());
        screen.press(SIGN);

        assertThat(screen.consequences()).doesNotContain(MARK);
    }

    @Test
    void where_somebody_independent_is_there_the_true_reason_is_said() {
        founder.host();
        signers.sign(year.first(), year);

        assertThat(signers.sign(year.second(), year))
                .isEqualTo(new SignOutcome.Prevented("community.confirm.not-independent"));
        visit(year.second());
        screen.press(SIGN);
        screen.agree();

        assertThat(screen.notice())
                .contains("You and whoever asked for it are not independent")
                .doesNotContain("There’s a newer count");
    }

    private String visit(Moderator by) {
        screen.as(by.account()).open("account");
        return screen.open(
                "%s/desk/editions/%d/result".formatted(year.community().slug(), year.year()));
    }
}
