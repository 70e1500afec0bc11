package app.laurel.community.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import app.laurel.community.Communities;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A host founds communities and names who runs them. */
@LaurelTest
class CommunitiesViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final Communities communities;
    private final Screen screen = new Screen(this);

    @Autowired
    CommunitiesViewTest(Founder founder, Communities communities) {
        this.founder = founder;
        this.communities = communities;
    }

    @Test
    void a_host_founds_a_community_and_names_its_first_moderator() {
        var slug = "founded-" + ProcessHandle.current().pid();
        screen.as(founder.host()).open("communities");

        screen.write("Name in addresses", slug);
        screen.write("Name in Korean", "새 모임");
        screen.write("Name in English", "New group");
        screen.press("Create it");

        assertThat(screen.notice()).isEqualTo("New group has been created. Name its first moderator.");
        assertThat(communities.findBySlug(slug)).isPresent();
        assertThat(screen.text()).contains("New group", slug + " · Asia/Seoul");
    }

    @Test
    void what_is_wrong_is_said_beside_each_field() {
        screen.as(founder.host()).open("communities");

        screen.write("Name in addresses", "No Spaces");
        screen.write("Name in English", "New group");
        screen.press("Create it");

        assertThat(screen.problemAt("Name in addresses")).startsWith("Please use lowercase letters");
        assertThat(screen.problemAt("Name in Korean")).isEqualTo("Please give a name in this language.");
        assertThat(screen.problemAt("Name in English")).isEmpty();
    }

    @Test
    void a_name_that_another_community_has_is_refused() {
        var taken = founder.community().slug();
        screen.as(founder.host(), Language.KO).open("communities");

        screen.write("주소에 쓰는 이름", taken);
        screen.write("한국어 이름", "모임");
        screen.write("영어 이름", "Group");
        screen.press("만들기");

        assertThat(screen.problemAt("주소에 쓰는 이름")).isEqualTo("다른 커뮤니티가 쓰고 있는 이름이에요.");
    }

    @ParameterizedTest
    @CsvSource({
        "Moderator’s email address, Name as moderator",
        "Host’s email address, Name as host",
        "The person’s email address, Remove"
    })
    void an_address_that_is_none_stays_in_its_field(String field, String button) {
        founder.community();
        screen.as(founder.host()).open("communities");

        screen.write(field, "하나@example.org");
        screen.press(button);

        assertThat(screen.problemAt(field)).startsWith("Before the @, only a–z");
        assertThat(screen.typedAt(field)).isEqualTo("하나@example.org");
    }

    @Test
    void an_address_of_whom_the_host_does_not_name_in_the_end_stays_in_its_field() {
        // the first of the page, for its field is the first with this label
        var community = founder.community("a0-kept-" + ProcessHandle.current().pid());
        founder.moderator(community);
        founder.moderator(community);
        screen.as(founder.host()).open("communities");

        screen.write("Moderator’s email address", "third@example.org");
        screen.press("Name as moderator");
        screen.confirm("Cancel");

        assertThat(screen.typedAt("Moderator’s email address")).isEqualTo("third@example.org");
    }
}
