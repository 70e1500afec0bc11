package app.laurel.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.laurel.LaurelTest;
import app.laurel.base.LaurelSettings;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MailId;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PublicPages;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.community.MailAddress;
import app.laurel.notification.Mail;
import app.laurel.notification.Outbox;
import app.laurel.notification.OutboxPage;
import app.laurel.notification.SentMail;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.server.ResponseStatusException;

/** Caught mail is shown to everybody of a demonstration, and nowhere else. */
@LaurelTest
class OutboxEndpointTest {
    private final Outbox outbox = mock(Outbox.class);
    private final Communities communities = mock(Communities.class);
    private final PublicPages pages;
    private final Texts texts;

    @Autowired
    OutboxEndpointTest(PublicPages pages, Texts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    @Test
    void caught_mail_is_shown_with_its_moment_in_a_named_zone_and_its_links_can_be_followed() {
        var text = "https://laurel.example/x 누르세요 <b>";
        var mail = new Mail(new MailAddress("alice@example.org"), Language.KO, "로그인", text, "<p></p>");
        when(outbox.list(null))
                .thenReturn(new OutboxPage(
                        List.of(new SentMail(new MailId(1), mail, null, Instant.parse("2026-02-28T15:05:00Z"))), null));

        assertThat(shown("en"))
                .contains("To alice@example.org, March 1, 2026, 12:05\u202fAM (Asia/Seoul)", "<h2>로그인</h2>")
                .contains(
                        "<a href=\"https://laurel.example/x\" rel=\"noopener\">https://laurel.example/x</a> 누르세요 &lt;b&gt;");
    }

    @Test
    void mail_of_a_community_shows_its_moment_in_the_zone_of_the_community() {
        var community = new Community(
                new CommunityId(7),
                "far",
                new Bilingual("먼 모임", "Far"),
                new Bilingual("", ""),
                ZoneId.of("Europe/Paris"));
        when(communities.get(community.id())).thenReturn(community);
        var mail = new Mail(new MailAddress("alice@example.org"), Language.KO, "결과", "결과", "<p></p>");
        var sent = new SentMail(new MailId(1), mail, community.id(), Instant.parse("2026-02-28T15:05:00Z"));
        when(outbox.list(null)).thenReturn(new OutboxPage(List.of(sent), null));

        assertThat(shown("en")).contains("February 28, 2026, 4:05\u202fPM (Europe/Paris)");
        assertThat(shown("ko")).contains("2026년 2월 28일 오후 4:05 (Europe/Paris)");
    }

    @Test
    void what_is_older_is_one_link_away() {
        when(outbox.list(null)).thenReturn(new OutboxPage(List.of(), new MailId(7)));
        assertThat(shown("en")).contains("<a rel=\"next\" href=\"?before=7\">Older email</a>");

        when(outbox.list(new MailId(7))).thenReturn(new OutboxPage(List.of(), null));
        var last = Objects.requireNonNull(endpoint(true).list("en", 7L).getBody());
        assertThat(new String(last, StandardCharsets.UTF_8)).doesNotContain("Older email");
    }

    @Test
    void without_mail_the_page_says_where_to_ask_for_one() {
        when(outbox.list(null)).thenReturn(new OutboxPage(List.of(), null));

        assertThat(shown("en")).contains("No email yet.");
        assertThat(shown("ko")).contains("데모 메일함");
    }

    @Test
    void where_mail_is_sent_there_is_no_such_page() {
        var endpoint = endpoint(false);

        assertThatThrownBy(() -> endpoint.list("en", null)).isInstanceOf(ResponseStatusException.class);
    }

    private String shown(String language) {
        var body = Objects.requireNonNull(endpoint(true).list(language, null).getBody());
        return new String(body, StandardCharsets.UTF_8);
    }

    private OutboxEndpoint endpoint(boolean caught) {
        var zone = ZoneId.of("Asia/Seoul");
        var settings =
                new LaurelSettings(URI.create("http://localhost"), null, Path.of("target"), null, "", caught, zone);
        return new OutboxEndpoint(outbox, pages, texts, settings, communities);
    }
}
