package app.laurel.comment;

import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;

/**
 * Markdown as members write it, as HTML that can do nothing: paragraphs, emphasis, lists, quotations, code, and links to other
 * sites, which pass no reputation on. Headings stay as they were typed, pictures are their words, and HTML is text. Whatever the
 * renderer lets through goes by a list of what is allowed.
 */
public final class SafeMarkdown {
    private static final int DEEPEST = 12;
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(BlockQuote.class, FencedCodeBlock.class, ListBlock.class))
            .maxOpenBlockParsers(DEEPEST)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>\n")
            .nodeRendererFactory(ImageWords::new)
            .build();
    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "br", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "a")
            .addAttributes("ol", "start")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https")
            .addEnforcedAttribute("a", "rel", "nofollow ugc noopener");
    private static final OutputSettings PLAIN = new OutputSettings().prettyPrint(false);

    private SafeMarkdown() {}

    /** The HTML of a text; safe to stand in a page as it is. */
    public static String html(String markdown) {
        return Jsoup.clean(RENDERER.render(PARSER.parse(markdown)), "", ALLOWED, PLAIN);
    }

    /** A picture's words in its place: nobody who reads is to fetch anything from elsewhere. */
    private record ImageWords(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Image.class);
        }

        @Override
        public void render(Node picture) {
            for (var word = picture.getFirstChild(); word != null; word = word.getNext()) context.render(word);
        }
    }
}
