package app.laurel.badge.misuse.ui;

import app.laurel.badge.BadgeWords;
import app.laurel.badge.misuse.MisuseAtDesk;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import org.springframework.stereotype.Component;

/** What a report is about, in words. */
@Component
class MisuseWords {
    private final BadgeWords words;
    private final Texts texts;

    MisuseWords(BadgeWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /** The shop and what it won; the code, where that cannot be read any more; that no award was named. */
    String about(MisuseAtDesk reported, Language language) {
        var award = reported.report().subject().award();
        if (award == null) return texts.get(language, "badge.misuse.desk.no-award");
        return reported.worn()
                .map(it -> "%s, %s %d"
                        .formatted(
                                it.shop().name().in(language),
                                words.title(it, language),
                                it.edition().year()))
                .orElseGet(() -> texts.get(language, "badge.misuse.desk.unread", award.spaced()));
    }
}
