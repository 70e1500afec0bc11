package app.laurel.result.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.laurel.ClosedEditions;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.base.id.CategoryId;
import app.laurel.base.text.Language;
import app.laurel.community.signin.PretendSignIn;
import app.laurel.result.ResultDesk;
import app.laurel.result.TwoSigners;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Pre;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a year with three categories, one of them without a list, as its moderators go through it. */
@LaurelTest
class SeveralAtDeskTest extends SpringBrowserlessTest {
    private final ClosedEditions closed;
    private final TwoSigners signers;
    private final ResultDesk desk;
    private OpenEdition edition;

    @Autowired
    SeveralAtDeskTest(ClosedEditions closed, TwoSigners signers, ResultDesk desk) {
        this.closed = closed;
        this.signers = signers;
        this.desk = desk;
        edition = closed.several(12);
    }

    @BeforeEach
    void close() {
        edition = closed.several(12);
        visit();
    }

    @Test
    void one_press_counts_all_that_are_not_counted_and_each_says_what_came_of_it() {
        assertThat(row("For books")).contains("Not counted yet");
        assertThat(row("For tents")).contains("Nobody was nominated here");
        assertThat(find(SignSection.class).all()).isEmpty();

        press("Count all 2 that are not counted yet");

        awaitSignatures();
        assertThat(row("For books")).contains("12 ballots count. First: First Shop.");
        assertThat(row("For lamps")).contains("12 ballots count. First: Second Shop.");
        assertThat(row("For tents")).contains("Nobody was nominated here");
    }

    @Test
    void one_is_counted_by_itself_and_before_the_last_nobody_signs() {
        find(Button.class).all().stream()
                .filter(it ->
                        it.getAriaLabel().filter("Count For lamps"::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .click();

        await().pollInSameThread().until(() -> {
            poll();
            return row("For lamps").contains("First: Second Shop");
        });
        assertThat(row("For books")).contains("Not counted yet. The count shuts the box first.");
        assertThat(find(SignSection.class).all()).isEmpty();
        press("Count the one that is not counted yet");
        awaitSignatures();
    }

    @Test
    void what_is_signed_is_the_hash_of_the_year_beside_the_hash_of_each_count() {
        press("Count all 2 that are not counted yet");
        awaitSignatures();

        var counted = desk.findCounted(edition.first(), edition.id()).orElseThrow();
        assertThat(hashes())
                .containsExactly(
                        hex(counted.hash()),
                        hex(counted.parts().get(0).hash()),
                        hex(counted.parts().get(1).hash()));
    }

    @Test
    void the_figures_of_the_chosen_category_are_shown() {
        signers.count(
                edition,
                desk.listMissing(edition.first(), edition.id()).stream()
                        .map(it -> it.id())
                        .toArray(CategoryId[]::new));
        visit();
        assertThat(find(FigureSection.class).all()).isEmpty();

        find(Button.class).all().stream()
                .filter(it ->
                        it.getAriaLabel().filter("Figures of For lamps"::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .click();

        assertThat(find(FigureSection.class).all()).hasSize(1);
        assertThat(find(ShutSection.class).all()).hasSize(1);
    }

    private String row(String name) {
        return find(ListItem.class).all().stream()
                .map(it -> it.getElement().getTextRecursively())
                .filter(it -> it.startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> hashes() {
        return find(Pre.class).withClassName("laurel-hash").all().stream()
                .map(Pre::getText)
                .toList();
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    private void awaitSignatures() {
        await().pollInSameThread().until(() -> {
            poll();
            return !find(SignSection.class).all().isEmpty();
        });
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private void visit() {
        UI.getCurrent().setLocale(Language.EN.locale());
        PretendSignIn.as(edition.first().account());
        navigate(edition.community().slug() + "/desk/editions/2026/result", ResultView.class);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
