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
        var award = reported.group().subject().award();
        if (award == null) return texts.get(language, "badge.misuse.desk.no-award");
        return reported.award()
                .map(it -> "%s, %s %d"
                        .formatted(
                                it.award().as().name().in(language),
                                words.title(it.award(), it.edition(), language),
                                it.edition().year()))
                .orElseGet(() -> texts.get(language, "badge.misuse.desk.unread", award.spaced()));
    }
}
