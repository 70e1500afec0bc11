package app.laurel.result.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.BallotBox;
import app.laurel.ballot.Choice;
import app.laurel.ballot.Marks;
import app.laurel.ballot.Voter;
import app.laurel.base.Progress;
import app.laurel.base.text.Language;
import app.laurel.community.signin.PretendSignIn;
import app.laurel.result.CountOutcome;
import app.laurel.result.ResultDesk;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a moderator reads who counts a box that somebody laid hands on. */
@LaurelTest
class ResultViewTest extends SpringBrowserlessTest {
    private final OpenEditions editions;
    private final BallotBox box;
    private final ResultDesk desk;
    private final DSLContext sql;

    @Autowired
    ResultViewTest(OpenEditions editions, BallotBox box, ResultDesk desk, DSLContext sql) {
        this.editions = editions;
        this.box = box;
        this.desk = desk;
        this.sql = sql;
    }

    @Test
    void a_ballot_that_vanished_is_told_on_the_page_with_what_to_do_and_the_count_before_stands() {
        var edition = counted();
        sql.execute(
                "delete from ballot where category_id = ? limit 1",
                edition.category().value());
        visit(edition);

        press("Count again");

        await().pollInSameThread().until(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            return !find(Paragraph.class).withClassName("laurel-bad").all().isEmpty();
        });
        var alert = find(Paragraph.class).withClassName("laurel-bad").single();
        assertThat(alert.getElement().getAttribute("role")).isEqualTo("alert");
        assertThat(alert.getText())
                .contains("a ballot is missing, was added or was changed")
                .contains("bring the ballots back from a backup");
        assertThat(find(Button.class).withText("Count again").all()).hasSize(1);
        assertThat(find(FigureSection.class).all()).hasSize(1);
    }

    private OpenEdition counted() {
        var edition = editions.anOpenEdition().open();
        for (var voter = 0; voter < 12; voter++) {
            box.cast(new Voter.InFile("v" + voter), edition.category(), choice());
        }
        editions.close(edition);
        assertThat(desk.count(edition.first(), edition.category(), Progress.NONE))
                .isEqualTo(new CountOutcome.Counted(12));
        return edition;
    }

    private static Choice choice() {
        return new Choice(0, new Marks(4, new TreeMap<>(Map.of(1, new byte[] {5, 5, 5, 5}, 2, new byte[] {4, 4, 4, 4
        }))));
    }

    private void visit(OpenEdition edition) {
        UI.getCurrent().setLocale(Language.EN.locale());
        PretendSignIn.as(edition.first().account());
        navigate(edition.community().slug() + "/desk/editions/2026/result", ResultView.class);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
