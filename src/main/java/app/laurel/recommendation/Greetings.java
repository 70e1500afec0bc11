package app.laurel.recommendation;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.SvgText;
import app.laurel.community.Community;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What a community may say to newcomers on its own site: ready to be pasted where no more than text can be put. */
@Component
public class Greetings {
    /** Of the picture and the frame, in CSS pixels. */
    public static final int WIDTH = 360;

    public static final int PICTURE_HEIGHT = 132;
    public static final int FRAME_HEIGHT = 320;

    /** What means something to Markdown (CommonMark 0.31 section 2.4) or to Discord. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]#|~>]");

    private final RecommendationWords words;
    private final Texts texts;
    private final LaurelSettings settings;

    Greetings(RecommendationWords words, Texts texts, LaurelSettings settings) {
        this.words = words;
        this.texts = texts;
        this.settings = settings;
    }

    /** Without any markup: for the greeting that a Naver cafe sends to who joins, and for mails and messengers. */
    public String plain(Recommendation recommendation, Language language) {
        return text(recommendation, language, it -> it, it -> it);
    }

    /** As Markdown: for the welcome message of a Discourse forum, or a bot on Discord. Names are text, and call nobody. */
    public String markdown(Recommendation recommendation, Language language) {
        return text(recommendation, language, Greetings::escape, it -> "**" + it + "**");
    }

    private String text(
            Recommendation recommendation,
            Language language,
            UnaryOperator<String> foreign,
            UnaryOperator<String> strong) {
        var community = foreign.apply(recommendation.community().name().in(language));
        var lines = new ArrayList<String>();
        lines.add(texts.get(language, "recommendation.greeting", community));
        lines.add("");
        for (var shop : recommendation.winners()) {
            lines.add(strong.apply(foreign.apply(shop.worn().shop().name().in(language))));
            lines.add(foreign.apply(words.title(shop.worn(), language)));
            words.lines(shop, language).stream().map(foreign).forEach(lines::add);
            lines.add(foreign.apply(words.until(shop, language)));
            lines.add("");
        }
        lines.addAll(List.of(
                texts.get(language, "recommendation.unpaid"),
                texts.get(language, "recommendation.greeting.more", page(recommendation.community(), language))));
        return String.join("\n", lines);
    }

    /** A picture that leads to the page, where HTML can be put. */
    public String picture(Community community, Language language) {
        return linked(community, language, "svg");
    }

    /** The same in dots, where no drawn one is taken. */
    public String image(Community community, Language language) {
        return linked(community, language, "png");
    }

    /** The picture in an element that a script of ours makes a card of, in the type and colours of the page around it. */
    public String scripted(Community community, Language language) {
        return "<laurel-recommended lang=\"%s\">%s</laurel-recommended>\n<script async=\"async\" src=\"%s/laurel/recommended.js\"></script>"
                .formatted(
                        language.tag(),
                        picture(community, language),
                        SvgText.escape(settings.url().toString()));
    }

    /** A frame with all figures, where HTML can be put. */
    public String frame(Community community, Language language) {
        return ("<iframe src=\"%s/frame\" width=\"%s\" height=\"%s\" title=\"%s\" loading=\"lazy\""
                        + " sandbox=\"allow-popups allow-popups-to-escape-sandbox\"></iframe>")
                .formatted(page(community, language), WIDTH, FRAME_HEIGHT, title(community, language));
    }

    /** The address of the page, for editors that make a card of it by themselves. */
    public String page(Community community, Language language) {
        return settings.url() + "/" + language.tag() + Recommendation.path(community);
    }

    private String linked(Community community, Language language, String form) {
        return "<a href=\"%1$s\" target=\"_blank\" rel=\"noopener\"><img src=\"%1$s.%2$s\" width=\"%3$s\" height=\"%4$s\" alt=\"%5$s\"/></a>"
                .formatted(page(community, language), form, WIDTH, PICTURE_HEIGHT, title(community, language));
    }

    private String title(Community community, Language language) {
        return SvgText.escape(
                texts.get(language, "recommendation.title", community.name().in(language)));
    }

    /** A zero-width space after the sign by which Discord would call people. */
    private static String escape(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0").replace("@", "@\u200b").replace("<", "&lt;");
    }
}
