package app.laurel.community.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.NoteOfTwo;
import app.laurel.Screen;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.community.Community;
import app.laurel.community.FactorTooNew;
import app.laurel.community.Moderator;
import app.laurel.community.Proposals;
import app.laurel.community.ProposedAct;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.context.TestPropertySource;

/** A moderator whose account was taken back reads until when the second factor decides nothing, and what to do. */
@LaurelTest
@TestPropertySource(properties = "laurel.second-factor=true")
class FactorWaitDialogTest extends SpringBrowserlessTest {
    private final Proposals proposals;
    private final NoteOfTwo notes;
    private final Founder founder;
    private final MovableClock clock;
    private final DSLContext sql;
    private final String object = "note/" + UUID.randomUUID();
    private final Community community;
    private final Moderator officer;
    private final Moderator other;
    private final Screen screen = new Screen(this);

    @Autowired
    FactorWaitDialogTest(Proposals proposals, NoteOfTwo notes, Founder founder, MovableClock clock, DSLContext sql) {
        this.proposals = proposals;
        this.notes = notes;
        this.founder = founder;
        this.clock = clock;
        this.sql = sql;
        this.community = founder.community();
        this.officer = founder.moderator(community);
        this.other = founder.moderator(community);
    }

    @BeforeEach
    void asked_by_the_other() {
        clock.moveTo(Instant.parse("2037-05-02T03:00:00Z"));
        clock.pass(Duration.ofDays(1));
        TestSecurityContextHolder.clearContext();
        proposals.ask(other, new ProposedAct(NoteOfTwo.NAME, object, Map.of(), "a good reason"));
        takenBack(officer.account());
    }

    @Test
    void confirming_says_until_when_and_confirms_nothing() {
        screen.as(officer.account()).open(community.slug() + "/desk");

        screen.press("Confirm");
        var refusal = catchThrowableOfType(FactorTooNew.class, screen::agree);
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(refusal));

        assertThat(find(FactorWaitDialog.class).single().getHeaderTitle())
                .isEqualTo("Your second factor doesn’t count yet");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anySatisfy(it -> assertThat(it).contains("until May 6, 2037", "ask another host"));
        assertThat(notes.on(object)).isEmpty();
    }

    @Test
    void the_account_page_says_it_to_people_in_office_alone() {
        assertThat(screen.as(officer.account(), Language.KO).open("account"))
                .contains("2037년 5월 6일", "두 사람이 결정하는 일에 쓸 수 없어요");
        var member = founder.member(other);
        takenBack(member);

        assertThat(screen.as(member).open("account"))
                .doesNotContain("doesn’t count for anything that takes two people");
    }

    private void takenBack(AccountId account) {
        sql.execute(
                "update community_account set factors_count_from = ? where id = ?",
                clock.instant()
                        .plus(Duration.ofDays(3))
                        .toString()
                        .replace("T", " ")
                        .replace("Z", ""),
                account.value());
    }
}
