package app.laurel.notification;

import app.laurel.base.text.Texts;
import app.laurel.base.web.PublicPages;
import app.laurel.community.signin.SignInAsked;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The mail with the link and the code. */
@Component
class SignInMail {
    private static final String KEY = "notification.sign-in";

    private final Outbox outbox;
    private final PublicPages pages;
    private final Texts texts;

    SignInMail(Outbox outbox, PublicPages pages, Texts texts) {
        this.outbox = outbox;
        this.pages = pages;
        this.texts = texts;
    }

    /** In the transaction of the request: no request without its mail. */
    @EventListener
    void write(SignInAsked asked) {
        var minutes = asked.lasts().toMinutes();
        var letter = new Letter(
                texts, asked.language(), KEY, asked.link(), asked.code(), null, List.of(minutes, asked.code()));
        var html = new String(pages.render("mail/letter.jte", Map.of("letter", letter)), StandardCharsets.UTF_8);
        outbox.post(new Mail(asked.mail(), asked.language(), letter.t("subject"), letter.text(), html), Errand.SIGN_IN);
    }
}
