package app.laurel.badge.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublishedEditions;
import app.laurel.badge.Badges;
import app.laurel.base.LaurelSettings;
import app.laurel.base.id.AwardCode;
import app.laurel.result.Results;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What a storefront takes along that may load nothing from elsewhere. */
@LaurelTest
class BadgeKitTest {
    private final MockMvc web;
    private final LaurelSettings settings;
    private final BadgeKit kits;
    private final Badges badges;
    private final OpenEdition edition;
    private final AwardCode code;

    @Autowired
    BadgeKitTest(
            MockMvc web,
            LaurelSettings settings,
            PublishedEditions editions,
            Results results,
            BadgeKit kits,
            Badges badges) {
        this.web = web;
        this.settings = settings;
        this.kits = kits;
        this.badges = badges;
        edition = editions.aPublishedEdition();
        code = results.listAwards(edition.id()).getFirst().code();
    }

    @Test
    void it_holds_the_pictures_the_state_and_how_to_load_them_again() throws Exception {
        var kit = kit();

        assertThat(kit)
                .containsOnlyKeys(
                        "README.en.txt",
                        "README.ko.txt",
                        "snippet.en.html",
                        "snippet.ko.html",
                        "laurel/refresh.sh",
                        "laurel/status.json",
                        "laurel/card.en.png",
                        "laurel/card.en.svg",
                        "laurel/card.ko.png",
                        "laurel/card.ko.svg",
                        "laurel/compact.en.png",
                        "laurel/compact.en.svg",
                        "laurel/compact.ko.png",
                        "laurel/compact.ko.svg",
                        "laurel/seal.en.png",
                        "laurel/seal.en.svg",
                        "laurel/seal.ko.png",
                        "laurel/seal.ko.svg");
        assertThat(kit.get("laurel/card.ko.svg"))
                .isEqualTo(ask("/v1/a/%s/card.svg?hl=ko".formatted(code)).getContentAsByteArray());
        assertThat(text(kit, "laurel/status.json")).contains("\"status\":\"active\"");
        assertThat(text(kit, "laurel/refresh.sh"))
                .contains("from='" + settings.badgeUrl() + "/v1/a/" + code + "'")
                .doesNotContain("@");
        assertThat(text(kit, "snippet.ko.html")).contains("/v/" + code, "src=\"/laurel/card.ko.svg\"");
    }

    @Test
    void it_says_in_both_languages_what_it_cannot_do() throws Exception {
        assertThat(text(kit(), "README.en.txt"))
                .contains("First Shop", "once a day", "What a kit cannot do", "file’s name", "/v/" + code)
                .doesNotContain("{", "\\n");
        assertThat(text(kit(), "README.ko.txt")).contains("가나상점", "하루에 한 번", "할 수 없는 일", "/v/" + code);
    }

    @Test
    void the_same_award_gives_the_same_bytes_and_no_award_none() throws Exception {
        var once = ask(address());

        assertThat(once.getContentType()).isEqualTo("application/zip");
        assertThat(ask(address()).getContentAsByteArray()).isEqualTo(once.getContentAsByteArray());
        assertThat(ask("/v1/a/00000172/laurel-badge.zip").getStatus()).isEqualTo(404);
    }

    @Test
    void it_is_packed_once_whatever_is_asked_besides_and_again_when_the_award_stands_otherwise() throws Exception {
        var once = kits.find(code).orElseThrow();

        assertThat(kits.find(code)).containsSame(once);
        for (var besides : new String[] {"?1", "?2", "?hl=ko"})
            assertThat(ask(address() + besides).getStatus()).as(besides).isEqualTo(404);
        badges.suspend(edition.first(), code, "Its domain has changed hands.");
        assertThat(text(kit(), "laurel/status.json")).contains("\"status\":\"suspended\"");
        assertThat(kits.find(code).orElseThrow()).isNotSameAs(once);
    }

    private String address() {
        return "/v1/a/%s/laurel-badge.zip".formatted(code);
    }

    private Map<String, byte[]> kit() throws Exception {
        return unpacked(ask(address()).getContentAsByteArray());
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> kit, String name) {
        return new String(kit.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse ask(String address) throws Exception {
        return web.perform(get(address)).andReturn().getResponse();
    }
}
