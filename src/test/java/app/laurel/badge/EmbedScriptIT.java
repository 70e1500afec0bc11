package app.laurel.badge;

import static app.laurel.badge.StorefrontVisit.ALT;
import static app.laurel.badge.StorefrontVisit.SHADOW_IMAGE;
import static app.laurel.badge.StorefrontVisit.badge;
import static app.laurel.badge.StorefrontVisit.element;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The embed script in the many ways that a page may bring it. */
class EmbedScriptIT {
    private final StorefrontVisit visit = new StorefrontVisit();

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void it_is_one_link_that_says_where_it_leads() {
        visit.opens(visit.strict(), visit.snippets().scripted(badge()));
        visit.waitsForTheBadge();

        var link = visit.page.getByRole(AriaRole.LINK);

        assertThat(link.count()).isEqualTo(1);
        assertThat(link.getAttribute("href")).isEqualTo("https://laurel.example/v/00000172");
        assertThat(visit.page
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(ALT))
                        .count())
                .isEqualTo(1);
        visit.page.keyboard().press("Tab");
        assertThat(link.evaluate("it => getComputedStyle(it).outlineStyle + it.matches(':focus')"))
                .isEqualTo("solidtrue");
    }

    @Test
    void a_script_in_the_head_waits_for_the_parser() {
        var inTheHead = "<script src=\"%s/v1/laurel.js\"></script>".formatted(visit.storefront.badgeHost());
        visit.opens(visit.strict(), inTheHead + element(visit.snippets().scripted(badge())));

        visit.waitsForTheBadge();

        assertThat(visit.page.evaluate(SHADOW_IMAGE + ".alt")).isEqualTo(ALT);
    }

    @Test
    void an_element_made_later_by_a_page_that_injects_the_script_works_and_follows_its_attributes() {
        visit.opens(visit.strict(), "");
        visit.page.evaluate("""
                base => {
                    const award = document.createElement('laurel-award');
                    document.body.append(award);
                    const script = document.createElement('script');
                    script.src = window.trustedTypes.createPolicy('shop', {createScriptURL: it => it})
                        .createScriptURL(base + '/v1/laurel.js');
                    script.onload = () => { award.setAttribute('award', '00000172'); award.setAttribute('variant', 'seal'); };
                    document.head.append(script);
                }""", visit.storefront.badgeHost());

        visit.waitsForTheBadge();
        assertThat(visit.page.locator("laurel-award").boundingBox().height).isEqualTo(96);
        visit.page.evaluate("document.querySelector('laurel-award').setAttribute('variant', 'card')");
        visit.page.waitForFunction("() => " + SHADOW_IMAGE + ".src.includes('/card.svg')");
        assertThat(visit.page.locator("laurel-award").boundingBox().width).isEqualTo(240);
    }

    @Test
    void two_installations_on_one_page_keep_their_own_hosts() {
        var other = visit.snippets(visit.storefront.otherBadgeHost());
        visit.opens(
                visit.strict() + " " + visit.storefront.otherBadgeHost(),
                visit.snippets().scripted(badge()) + element(other.scripted(badge())));
        visit.waitsForTheBadge();

        var hosts = visit.page.evaluate(
                "[...document.querySelectorAll('laurel-award')].map(it => new URL(it.shadowRoot.querySelector('img').src).origin)");

        assertThat(hosts).isEqualTo(List.of(visit.storefront.badgeHost(), visit.storefront.otherBadgeHost()));
    }

    @Test
    void where_the_picture_fails_its_words_stand_in_the_same_box() {
        var lost = badge("00000011");
        visit.opens(visit.strict(), visit.snippets().scripted(lost));

        visit.page.waitForFunction(
                "() => document.querySelector('laurel-award').shadowRoot?.textContent.includes('Best')");

        assertThat(visit.page.locator("laurel-award").boundingBox().height).isEqualTo(40);
        assertThat(visit.page
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(ALT))
                        .count())
                .isEqualTo(1);
    }
}
