package app.laurel.webhook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import app.laurel.community.Moderator;
import app.laurel.webhook.Hooks;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page on which moderators say where news go. */
@LaurelTest
class WebhooksViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final Hooks hooks;
    private final Screen screen = new Screen(this);
    private Moderator moderator;
    private String page = "";

    @Autowired
    WebhooksViewTest(Founder founder, Hooks hooks) {
        this.founder = founder;
        this.hooks = hooks;
    }

    @BeforeEach
    void a_community_without_addresses() {
        hooks.forgetAll();
        var community = founder.community();
        moderator = founder.moderator(community);
        page = community.slug() + "/desk/webhooks";
    }

    @Test
    void an_address_is_added_its_secret_shown_once_and_a_test_seen_on_its_way() {
        assertThat(screen.as(moderator.account()).open(page)).contains("No addresses yet.");
        screen.write("Address", "http://hooks.example/laurel");
        screen.press("Add an address");
        assertThat(screen.problemAt("Address")).contains("https address of a public server");
        screen.write("Address", "https://hooks.example/laurel");
        screen.press("Add an address");
        assertThat(screen.text()).contains("whsec_", "https://hooks.example/laurel");

        screen.press("Send test");
        assertThat(screen.notice()).contains("A test is on its way.");
        assertThat(screen.text()).contains("On its way").doesNotContain("whsec_");
        hooks.carry();
        assertThat(screen.open(page)).contains("Delivered", "Response: 204", "Send again");
    }

    @Test
    void another_secret_and_removing_are_asked_about_first() {
        hooks.add(moderator, "hooks.example");
        screen.as(moderator.account(), Language.KO).open(page);

        screen.press("비밀 값 교체");
        assertThat(screen.consequences()).contains("하루 동안은 두 값으로");
        screen.agree();
        assertThat(screen.text()).contains("whsec_");
        screen.press("삭제");
        screen.agree();
        assertThat(screen.text()).contains("아직 주소가 없어요.");
    }

    @Test
    void members_and_moderators_of_others_have_no_such_page() {
        screen.as(founder.moderator(founder.community()).account()).open(page);
        assertThat(screen.shows(WebhooksView.class)).isFalse();

        screen.as(founder.joined(moderator).account()).open(page);
        assertThat(screen.shows(WebhooksView.class)).isFalse();
    }
}
