package app.laurel.edition.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import app.laurel.edition.Edition;
import app.laurel.edition.EditionTemplates;
import app.laurel.edition.Editions;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.ListItem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One year at the desk: its dates are moved, its rules changed. */
@LaurelTest
class EditionViewTest extends SpringBrowserlessTest {
    private final Editions editions;
    private final EditionTemplates templates;
    private final MovableClock clock;
    private final Community community;
    private final Moderator moderator;
    private final Screen screen = new Screen(this);

    @Autowired
    EditionViewTest(Founder founder, Editions editions, EditionTemplates templates, MovableClock clock) {
        this.editions = editions;
        this.templates = templates;
        this.clock = clock;
        community = founder.community();
        moderator = founder.moderator(community);
        clock.moveTo(Instant.parse("2026-03-01T00:00:00Z"));
    }

    @Test
    void dates_are_shown_in_the_zone_of_the_year_and_in_the_readers_language() {
        var opens = year().schedule().nominatingOpens();

        assertThat(screen.as(moderator.account()).open(page()))
                .contains("(Asia/Seoul)", Moments.of(opens, community.zone(), Language.EN), "Public rules page");
        screen.open("account");
        assertThat(screen.as(moderator.account(), Language.KO).open(page()))
                .contains(Moments.of(opens, community.zone(), Language.KO));
    }

    @Test
    void a_date_is_moved_with_a_reason_and_without_one_the_field_asks_for_it() {
        var before = year().schedule().nominatingOpens();
        screen.as(moderator.account()).open(page());

        screen.press("Move date");
        dialogDate().setValue(dialogDate().getValue().plusDays(1));
        screen.confirm("Move date");
        assertThat(screen.problemAt("Reason")).isEqualTo("Say why the date is moving.");
        screen.write("Reason", "The hall is free a day later.");
        screen.confirm("Move date");

        assertThat(screen.notice()).isEqualTo("Date moved. The rules page shows it with the reason.");
        assertThat(find()).isEqualTo(before.plus(Duration.ofDays(1)));
    }

    @Test
    void the_dialog_shows_what_will_shift_before_it_does_and_moves_all_of_it() {
        var before = year().schedule();
        screen.as(moderator.account()).open(page());

        screen.press("Move date");
        dialogDate().setValue(dialogDate().getValue().plusDays(3));
        assertThat(shifting()).hasSize(1);
        find(Checkbox.class)
                .withLabel("Move everything after it by the same number of days")
                .single()
                .setValue(true);
        assertThat(shifting()).hasSizeGreaterThan(3).first().asString().contains("Nominations open: ", " → ");
        screen.write("Reason", "The hall is free three days later.");
        screen.confirm("Move date");

        assertThat(find()).isEqualTo(before.nominatingOpens().plus(Duration.ofDays(3)));
        assertThat(editions.find(community.id(), 2026).orElseThrow().schedule().votingCloses())
                .isEqualTo(before.votingCloses().plus(Duration.ofDays(3)));
    }

    private List<String> shifting() {
        return find(ListItem.class).withTextContaining(" → ").all().stream()
                .map(ListItem::getText)
                .toList();
    }

    @Test
    void a_date_in_the_past_is_refused_beside_the_date() {
        year();
        screen.as(moderator.account()).open(page());

        screen.press("Move date");
        dialogDate().setValue(LocalDateTime.of(2025, 1, 1, 12, 0));
        screen.write("Reason", "By mistake.");
        screen.confirm("Move date");

        assertThat(dialogDate().isInvalid()).isTrue();
        assertThat(dialogDate().getErrorMessage()).isEqualTo("Choose a time in the future.");
    }

    @Test
    void once_voting_has_opened_the_rules_stand() {
        clock.moveTo(year().schedule().votingOpens());

        assertThat(screen.as(moderator.account()).open(page()))
                .contains("Voting has opened: the rules are fixed")
                .doesNotContain("Save the rules");
    }

    private Edition year() {
        editions.create(moderator, templates.usual(community, 2026)).orElseThrow();
        return editions.find(community.id(), 2026).orElseThrow();
    }

    private Instant find() {
        return editions.find(community.id(), 2026).orElseThrow().schedule().nominatingOpens();
    }

    private DateTimePicker dialogDate() {
        return find(DateTimePicker.class).withLabel("New date and time").single();
    }

    private String page() {
        return community.slug() + "/desk/editions/2026";
    }
}
