package app.laurel.result.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.Screen;
import app.laurel.base.Progress;
import app.laurel.base.text.Language;
import app.laurel.community.Members;
import app.laurel.result.ResultDesk;
import app.laurel.shop.Ties;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a moderator reads who works for a shop in the running and comes to the page of the result. */
@LaurelTest
@ExtendWith(OutputCaptureExtension.class)
class OwnShopTest extends SpringBrowserlessTest {
    private final OpenEditions editions;
    private final ResultDesk desk;
    private final Ties ties;
    private final Members members;
    private final Screen screen = new Screen(this);
    private OpenEdition edition;

    @Autowired
    OwnShopTest(OpenEditions editions, ResultDesk desk, Ties ties, Members members) {
        this.editions = editions;
        this.desk = desk;
        this.ties = ties;
        this.members = members;
        edition = editions.anOpenEdition().open();
    }

    @BeforeEach
    void closed() {
        editions.close(edition);
    }

    @Test
    void the_page_says_why_there_is_nothing_to_press() {
        desk.count(edition.first(), edition.category(), Progress.NONE);
        declare();

        assertThat(open(Language.EN)).contains("You speak for or work for First Shop, which is in the running.");
        assertThat(find(Button.class).all().stream().map(Button::getText))
                .doesNotContain("Count again", "I’ve checked it and sign", "Publish now", "Set this date");
        assertThat(open(Language.KO)).contains("후보인 가나상점의 담당자이거나 그곳에서 일하고 있어서");
    }

    @Test
    void a_tie_that_is_declared_after_the_page_was_opened_is_said_in_a_sentence_and_no_failure(CapturedOutput output) {
        open(Language.EN);
        declare();

        screen.press("Count the ballots");
        await().pollInSameThread().until(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            return !screen.notice().isEmpty();
        });

        assertThat(screen.notice()).contains("You may not count this year’s ballots");
        assertThat(output).doesNotContain("A count failed");
        assertThat(desk.findCounted(edition.first(), edition.id())).isEmpty();
    }

    private void declare() {
        ties.declare(
                members.member(edition.second().account(), edition.community().id()),
                edition.shops().getFirst());
    }

    private String open(Language language) {
        return screen.as(edition.second().account(), language)
                .open("%s/desk/editions/%d/result".formatted(edition.community().slug(), edition.year()));
    }
}
