package app.laurel.edition.web;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import app.laurel.community.Community;
import app.laurel.edition.Edition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The public rules page of a year that has not begun, for its moderators. */
@Component
public class RulesPreview {
    private final PublicPages pages;
    private final Texts texts;
    private final LaurelSettings settings;

    RulesPreview(PublicPages pages, Texts texts, LaurelSettings settings) {
        this.pages = pages;
        this.texts = texts;
        this.settings = settings;
    }

    /** The page as HTML. */
    public String page(Community community, Edition imagined, Language reader) {
        var name = imagined.name().in(reader);
        var frame = new PageFrame(
                texts,
                reader,
                settings.url(),
                texts.get(reader, "edition.rules.title", name),
                texts.get(reader, "edition.rules.about", name),
                imagined.path(community.slug()) + "/rules",
                null);
        var page = new RulesPage(frame, community, imagined, List.of());
        return new String(
                pages.render("edition/rules.jte", Map.of("page", page, "rulings", "")), StandardCharsets.UTF_8);
    }
}
