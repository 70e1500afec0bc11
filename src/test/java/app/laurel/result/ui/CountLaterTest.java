package app.laurel.result.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.laurel.ClosedEditions;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.base.id.CategoryId;
import app.laurel.base.text.Language;
import app.laurel.community.signin.PretendSignIn;
import app.laurel.edition.Category;
import app.laurel.edition.Editions;
import app.laurel.result.CountOutcome;
import app.laurel.result.ResultDesk;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Three categories counted together, the first of which is held up, so that the others wait. */
@LaurelTest
class CountLaterTest extends SpringBrowserlessTest {
    private static final int VOTERS = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ClosedEditions closed;
    private final Editions editions;
    private final ResultDesk desk;
    private final DataSource database;
    private OpenEdition edition;
    private List<Category> categories = List.of();

    @Autowired
    CountLaterTest(ClosedEditions closed, Editions editions, ResultDesk desk, DataSource database) {
        this.closed = closed;
        this.editions = editions;
        this.desk = desk;
        this.database = database;
        edition = closed.three(VOTERS);
    }

    @BeforeEach
    void open() {
        edition = closed.three(VOTERS);
        categories = editions.get(edition.id()).categories();
        UI.getCurrent().setLocale(Language.EN.locale());
        PretendSignIn.as(edition.first().account());
        navigate(edition.community().slug() + "/desk/editions/2026/result", ResultView.class);
    }

    @Test
    void one_that_waits_is_left_for_later_and_the_others_are_counted() throws SQLException {
        try (var _ = new HeldBox(database, id(0))) {
            press("Count all 3 that are not counted yet");
            awaitButton("Stop the count of For books");
            assertThat(row("For lamps")).contains("Waits for its turn to be counted.", "Count later");

            label("Count For lamps later").orElseThrow().click();

            assertThat(row("For lamps")).contains("Not counted yet.").doesNotContain("Waits");
            assertThat(row("For tents")).contains("Waits for its turn to be counted.");
        }
        awaitButton("Count For tents again");
        assertThat(desk.listMissing(edition.first(), edition.id()))
                .extracting(Category::id)
                .containsExactly(id(1));

        label("Count For lamps").orElseThrow().click();

        awaitButton("Count For lamps again");
        assertThat(desk.listMissing(edition.first(), edition.id())).isEmpty();
    }

    @Test
    void one_whose_turn_came_since_the_page_was_shown_is_stopped() throws SQLException {
        try (var first = new HeldBox(database, id(0));
                var _ = new HeldBox(database, id(1))) {
            press("Count all 3 that are not counted yet");
            awaitButton("Stop the count of For books");
            var later = label("Count For lamps later").orElseThrow();
            first.giveBack();
            await().atMost(PATIENCE)
                    .until(() -> desk.findRun(edition.first(), id(1)).isPresent());

            later.click();

            assertThat(desk.findRun(edition.first(), id(1)))
                    .hasValueSatisfying(it -> assertThat(it.cancelled()).isTrue());
        }
        awaitButton("Count For tents again");
        assertThat(desk.listMissing(edition.first(), edition.id()))
                .extracting(Category::id)
                .containsExactly(id(1));
    }

    @Test
    void only_one_that_waits_can_be_left_out_and_nothing_is_told_of_it() throws SQLException {
        var acting = new Acting(desk, edition::first, editions.get(edition.id()), () -> {});
        CountBatch batch;
        try (var _ = new HeldBox(database, id(0))) {
            batch = CountBatch.start(acting, categories);
            await().atMost(PATIENCE)
                    .until(() -> desk.findRun(edition.first(), id(0)).isPresent());

            assertThat(batch.leaveOut(id(0))).as("its turn came").isFalse();
            assertThat(batch.leaveOut(id(1))).isTrue();
            assertThat(batch.leaveOut(id(1))).as("it is out already").isFalse();
            assertThat(categories.stream().map(Category::id).filter(batch::isToCount))
                    .containsExactly(id(0), id(2));
        }
        await().atMost(PATIENCE).until(batch::isDone);

        assertThat(batch.leaveOut(id(2))).as("it is counted").isFalse();
        assertThat(batch.outcomes())
                .containsExactly(
                        new CategoryOutcome(categories.get(0), new CountOutcome.Counted(VOTERS)),
                        new CategoryOutcome(categories.get(2), new CountOutcome.Counted(VOTERS)));
    }

    private CategoryId id(int category) {
        return categories.get(category).id();
    }

    private String row(String name) {
        return find(ListItem.class).all().stream()
                .map(it -> it.getElement().getTextRecursively())
                .filter(it -> it.startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Button> label(String words) {
        return find(Button.class).all().stream()
                .filter(it -> it.getAriaLabel().filter(words::equals).isPresent())
                .findFirst();
    }

    private void awaitButton(String words) {
        await().atMost(PATIENCE).pollInSameThread().until(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            return label(words).isPresent();
        });
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
