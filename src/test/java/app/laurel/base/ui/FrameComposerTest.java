package app.laurel.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.Theme;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.FrameContent.Pick;
import app.laurel.base.ui.FrameContent.Way;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What stands around a view, for whoever looks at it. */
class FrameComposerTest {
    private static final Surroundings.Place PENS =
            new Surroundings.Place("pens", new Bilingual("책상 위의 펜", "Pens on the Desk"), true);
    private final FrameComposer composer = new FrameComposer(entries(), new Texts());

    @Test
    void who_is_not_signed_in_is_shown_the_way_in_and_nothing_of_a_person_or_a_desk() {
        var content = around(new Surroundings(null, false, null, null), "");

        assertThat(content.wayIn()).isEqualTo(new Way("/sign-in", "Sign in", false, true));
        assertThat(content.menu()).isNull();
        assertThat(content.place()).isNull();
        assertThat(content.desk()).isEmpty();
    }

    @Test
    void a_member_sees_the_community_by_its_name_in_the_language_and_no_desk() {
        var around = new Surroundings("Ann", false, null, new Surroundings.Place("pens", PENS.name(), false));

        assertThat(composer.around(around, "pens", Language.KO).place()).isEqualTo("책상 위의 펜");
        assertThat(around(around, "pens").desk()).isEmpty();
        assertThat(around(around, "pens").wayIn()).isNull();
    }

    @Test
    void only_who_runs_the_installation_is_led_to_its_settings() {
        assertThat(ways(false)).containsExactly("/app/votes", "/app/account");
        assertThat(ways(true))
                .containsExactly(
                        "/app/votes",
                        "/app/account",
                        "/app/communities",
                        "/app/settings/limits",
                        "/app/settings/keys",
                        "/app/settings/health",
                        "/app/settings/setbacks");
    }

    @Test
    void a_moderator_sees_the_desk_in_its_order_whichever_module_came_first() {
        assertThat(desk("pens/desk"))
                .extracting(Way::address)
                .containsExactly("/app/pens/desk/editions", "/app/pens/desk/people", "/app/pens/desk/people/joining");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pens/desk/editions", "pens/desk/editions/2026", "pens/desk/editions/2026/result"})
    void a_page_below_one_of_the_desks_is_marked_as_here(String path) {
        assertThat(desk(path))
                .filteredOn(Way::here)
                .extracting(Way::address)
                .containsExactly("/app/pens/desk/editions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pens", "pens/desk", "pens/desk/editions-of-old", "paper/desk/editions"})
    void a_page_that_only_begins_alike_is_not(String path) {
        assertThat(desk(path)).noneMatch(Way::here);
    }

    @Test
    void every_language_is_offered_in_its_own_words_and_one_is_chosen() {
        var languages = Objects.requireNonNull(around(signedIn(null), "").menu())
                .languages()
                .picks();

        assertThat(languages).extracting(Pick::label).containsExactly("English", "한국어");
        assertThat(languages).filteredOn(Pick::chosen).extracting(Pick::key).containsExactly("en");
    }

    @Test
    void of_the_themes_exactly_one_is_chosen_and_its_name_leads_back_to_it() {
        for (var theme : new @Nullable Theme[] {null, Theme.LIGHT, Theme.DARK}) {
            var picks = Objects.requireNonNull(around(signedIn(theme), "").menu())
                    .themes()
                    .picks();

            assertThat(picks).hasSize(3).filteredOn(Pick::chosen).hasSize(1);
            var chosen = picks.stream().filter(Pick::chosen).findFirst().orElseThrow();
            assertThat(FrameComposer.theme(chosen.key())).isEqualTo(theme);
        }
        assertThat(FrameComposer.theme("DARK")).isNull();
    }

    @Test
    void an_address_for_a_mail_is_absolute_and_home_has_no_slash_at_its_end() {
        assertThat(Links.absolute(Links.home())).isEqualTo("/app");
        assertThat(Links.absolute(Links.vote("pens", 2026))).isEqualTo("/app/pens/2026/vote");
        assertThat(List.of(Links.result("pens", 2026), Links.badges("pens", 2026), Links.imports("pens", 2026)))
                .allSatisfy(it -> assertThat(it).startsWith(Links.edition("pens", 2026) + "/"));
        assertThat(List.of(Links.people("pens"), Links.shops("pens"), Links.mail("pens"), Links.newEdition("pens")))
                .allSatisfy(it -> assertThat(it).startsWith(Links.desk("pens") + "/"));
    }

    private List<String> ways(boolean host) {
        var menu = around(new Surroundings("Ann", host, null, null), "").menu();
        return Objects.requireNonNull(menu).ways().stream().map(Way::address).toList();
    }

    private List<Way> desk(String path) {
        return around(new Surroundings("Ann", false, null, PENS), path).desk();
    }

    private FrameContent around(Surroundings around, String path) {
        return composer.around(around, path, Language.EN);
    }

    private static Surroundings signedIn(@Nullable Theme theme) {
        return new Surroundings("Ann", false, theme, null);
    }

    private static ObjectProvider<DeskEntry> entries() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("people", new DeskEntry(50, "base.desk", Links::people));
        beans.addBean("joining", new DeskEntry(60, "base.desk", Links::joining));
        beans.addBean("editions", new DeskEntry(10, "base.desk", Links::editions));
        return beans.getBeanProvider(DeskEntry.class);
    }
}
