package app.laurel.community.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.PublishedEditions;
import app.laurel.Screen;
import app.laurel.audit.Act;
import app.laurel.audit.ActFilter;
import app.laurel.audit.AuditTrail;
import app.laurel.base.text.Language;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import app.laurel.result.ResultAnnulment;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Moderators read what was done in their community. */
@LaurelTest
class ActsViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Community community;
    private final Moderator moderator;
    private final Screen screen = new Screen(this);

    @Autowired
    ActsViewTest(Founder founder, AuditTrail audit, TransactionTemplate transaction) {
        this.founder = founder;
        this.audit = audit;
        this.transaction = transaction;
        community = founder.community();
        moderator = founder.moderator(community);
    }

    @Test
    void an_act_is_read_with_who_what_before_after_and_why() {
        record(act("shop.renamed", "a better spelling").changing("en", "Grean", "Green"));

        var page = open();

        assertThat(page)
                .contains(
                        "Shop changed",
                        "Before: Name in English: Grean",
                        "After: Name in English: Green",
                        "Reason: a better spelling");
        assertThat(screen.as(moderator.account(), Language.KO).open(community.slug() + "/desk"))
                .contains("활동 기록");
    }

    /** From the founding of a community to an annulment, in every act that this leaves. */
    @ParameterizedTest
    @EnumSource
    void nothing_on_record_is_shown_as_the_database_holds_it(
            Language language, @Autowired PublishedEditions published, @Autowired ResultAnnulment annulment) {
        var edition = published.aPublishedEdition();
        annulment.ask(edition.first(), edition.id(), "Votes were bought.");
        founder.confirms(edition.second());
        screen.as(edition.first().account(), language).open(edition.community().slug() + "/desk/people");

        var page = screen.open(edition.community().slug() + "/desk/acts");

        var act = language == Language.KO ? "결과 취소" : "Result annulled";
        assertThat(page).contains(act, "moderator", edition.community().name().in(language));
        assertThat(page)
                .doesNotContain(" = ", "???")
                .doesNotContainPattern("\\bnull\\b")
                .doesNotContainPattern("(edition|member|account|community|proposal|invite|shop|award)/")
                .doesNotContainPattern("[A-Z]{2,}_[A-Z]+")
                .doesNotContainPattern("[a-z]+\\[[a-z]+=")
                .doesNotContainPattern("\\d{4}-\\d\\d-\\d\\d");
    }

    @Test
    void acts_are_filtered_by_kind_and_by_words() {
        record(act("shop.added", "the first reason"));
        record(act("result.counted", "the second reason"));
        open();

        screen.write("Search names, reasons and facts", "second");
        assertThat(screen.text()).contains("the second reason").doesNotContain("the first reason");

        screen.write("Search names, reasons and facts", "");
        choose("shop.added");
        assertThat(screen.text()).contains("the first reason").doesNotContain("the second reason");
    }

    @Test
    void the_file_holds_every_act_and_no_cell_is_a_formula() {
        for (var at = 0; at < 1_001; at++) record(act("shop.added", "=cmd|' /C calc'!A" + at));
        record(act("shop.added", "＝1+1"));
        open();

        var file = ((ActsView) getCurrentView()).csv(ActFilter.ALL);

        assertThat(file.lines().filter(it -> it.contains("\"shop.added\""))).hasSize(1_002);
        assertThat(file).contains("\"'=cmd|' /C calc'!A1000\"", "\"'＝1+1\"").doesNotContain(",\"=", ",\"＝");
    }

    @Test
    void members_and_moderators_of_other_communities_read_nothing_of_it() {
        record(act("shop.added", "not for strangers"));
        var stranger = founder.moderator(founder.community());

        screen.as(founder.member(moderator)).open(community.slug() + "/desk/acts");
        assertThat(screen.shows(ActsView.class)).isFalse();
        screen.as(stranger.account()).open(community.slug() + "/desk/acts");
        assertThat(screen.shows(ActsView.class)).isFalse();
    }

    private String open() {
        return screen.as(moderator.account()).open(community.slug() + "/desk/acts");
    }

    @SuppressWarnings("unchecked") // why: the combo box holds names of acts
    private void choose(String name) {
        ((ComboBox<String>) find(ComboBox.class).withCaption("What").single()).setValue(name);
    }

    private Act act(String name, String reason) {
        return new Act(community.id(), moderator.account(), name, "shop/0", reason, Map.of());
    }

    private void record(Act act) {
        transaction.executeWithoutResult(status -> audit.record(act));
    }
}
