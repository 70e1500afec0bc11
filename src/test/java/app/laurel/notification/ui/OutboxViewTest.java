package app.laurel.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.laurel.LaurelTest;
import app.laurel.Screen;
import app.laurel.base.LaurelSettings;
import app.laurel.base.id.MailId;
import app.laurel.base.text.Language;
import app.laurel.community.MailAddress;
import app.laurel.notification.Mail;
import app.laurel.notification.Outbox;
import app.laurel.notification.SentMail;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Caught mail is shown to everybody of a demonstration, and nowhere else. */
@LaurelTest
class OutboxViewTest extends SpringBrowserlessTest {
    private final Outbox outbox = mock(Outbox.class);

    @Test
    void caught_mail_is_shown_newest_first_with_its_moment_in_the_zone_of_the_installation() {
        var mail = new Mail(
                new MailAddress("alice@example.org"), Language.KO, "로그인", "https://laurel.example/x 누르세요", "<p></p>");
        when(outbox.newest())
                .thenReturn(List.of(new SentMail(new MailId(1), mail, Instant.parse("2026-02-28T15:05:00Z"))));
        UI.getCurrent().setLocale(Language.EN.locale());

        var page = shown();

        assertThat(page.getElement().getTextRecursively())
                .contains("To alice@example.org, March 1, 2026, 12:05\u202fAM (Asia/Seoul)", "로그인");
        assertThat(find(Anchor.class, page).single().getHref()).isEqualTo("https://laurel.example/x");
    }

    @Test
    void without_mail_the_page_says_where_to_ask_for_one() {
        UI.getCurrent().setLocale(Language.EN.locale());
        assertThat(shown().getElement().getTextRecursively()).contains("No mail yet.");

        UI.getCurrent().setLocale(Language.KO.locale());
        assertThat(shown().getElement().getTextRecursively()).contains("데모 메일함");
    }

    @Test
    void where_mail_is_sent_there_is_no_such_page() {
        var screen = new Screen(this);

        screen.open("outbox");

        assertThat(screen.shows(OutboxView.class)).isFalse();
    }

    private OutboxView shown() {
        var settings = new LaurelSettings(
                URI.create("http://localhost"), null, Path.of("target"), null, "", true, ZoneId.of("Asia/Seoul"));
        var page = new OutboxView(outbox, settings);
        UI.getCurrent().add(page);
        page.show();
        return page;
    }
}
