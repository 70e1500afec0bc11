package app.laurel.notification;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PublicPages;
import app.laurel.community.Addressee;
import app.laurel.community.Community;
import app.laurel.community.MailAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays letters out as text and as a page, and knows which language a member reads and how dates are written there. */
@Component
class Letters {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final PublicPages pages;
    private final Texts texts;
    private final LaurelSettings settings;

    Letters(PublicPages pages, Texts texts, LaurelSettings settings) {
        this.pages = pages;
        this.texts = texts;
        this.settings = settings;
    }

    Texts texts() {
        return texts;
    }

    /** A path of this installation as an address. */
    String address(String path) {
        return settings.url() + path;
    }

    /** What the member chose; where nothing is chosen, Korean in Korea's time and English elsewhere. */
    static Language of(Addressee member, Community community) {
        return of(member.language(), community);
    }

    /** The same for someone who is no member. */
    static Language of(@Nullable Language chosen, Community community) {
        if (chosen != null) return chosen;
        return community.zone().equals(SEOUL) ? Language.KO : Language.EN;
    }

    /** The same for mail that belongs to no community. */
    Language language(@Nullable Language chosen) {
        if (chosen != null) return chosen;
        return settings.zone().equals(SEOUL) ? Language.KO : Language.EN;
    }

    /** A moment in mail that belongs to no community. */
    String moment(Instant moment, Language language) {
        return Moments.zoned(moment, settings.zone(), language);
    }

    Mail mail(Addressee to, Letter letter) {
        return mail(to.mail(), letter);
    }

    Mail mail(MailAddress to, Letter letter) {
        var html = new String(pages.render("mail/letter.jte", Map.of("letter", letter)), StandardCharsets.UTF_8);
        return new Mail(to, letter.language(), letter.t("subject"), letter.text(), html);
    }
}
