package app.laurel.issuing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.PublicReader;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import app.laurel.issuing.IssuerKeys;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A host looks at the keys that sign badges, replaces them, and gives one up. */
@LaurelTest
class KeysViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final IssuerKeys keys;
    private final PublicReader reader;
    private final Screen screen = new Screen(this);

    @Autowired
    KeysViewTest(Founder founder, IssuerKeys keys, PublicReader reader) {
        this.founder = founder;
        this.keys = keys;
        this.reader = reader;
    }

    @Test
    void a_host_replaces_the_keys_with_a_reason_that_everybody_reads() throws Exception {
        var old = keys.list().getFirst().name();
        screen.as(founder.host()).open("settings/keys");

        screen.press("Replace the keys");
        screen.write("Public reason", "They have signed for a year.");
        screen.confirm("Confirm");

        assertThat(screen.notice()).isEqualTo("Saved. It takes effect now.");
        assertThat(screen.text()).contains(old, "What it signed stays valid.", "They have signed for a year.");
        assertThat(reader.read("/en/verify")).contains(old, "They have signed for a year.");
        assertThat(screen.as(founder.host(), Language.KO).open("settings/keys")).contains("계속 유효해요");
    }

    @Test
    void without_a_reason_nothing_changes_and_the_field_says_so() {
        var before = keys.list();
        screen.as(founder.host()).open("settings/keys");

        screen.press("Replace the keys");
        screen.confirm("Confirm");

        assertThat(screen.problemAt("Public reason")).isEqualTo("Please give a reason. Everyone can read it.");
        assertThat(keys.list()).isEqualTo(before);
    }

    @Test
    void moderators_and_members_do_not_come_in() {
        var moderator = founder.moderator(founder.community());
        screen.as(moderator.account()).open("settings/keys");
        assertThat(screen.shows(KeysView.class)).isFalse();
        screen.as(founder.member(moderator)).open("settings/keys");
        assertThat(screen.shows(KeysView.class)).isFalse();
    }
}
