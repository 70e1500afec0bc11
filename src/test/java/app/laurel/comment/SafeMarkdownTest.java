package app.laurel.comment;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.HostileText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SafeMarkdownTest {
    private static final Set<String> ALLOWED =
            Set.of("p", "br", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "a");
    private static final List<String> PIECES = List.of(
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt&#58;alert(1))",
            "[x](java\tscript:alert(1))",
            "[x](<javascript:alert(1)>)",
            "[x](data:text/html;base64,PHNjcmlwdD4=)",
            "[x](vbscript:msgbox(1))",
            "[x](//evil.example)",
            "[x](https://good.example \"t\" onclick=alert(1))",
            "[x](https://good.example/\"onmouseover=alert(1)//)",
            "![x](https://evil.example/pixel.png)",
            "![x](javascript:alert(1))",
            "[![a](x)](javascript:alert(1))",
            "<javascript:alert(1)>",
            "<https://good.example/>",
            "[r]: javascript:alert(1)\n\n[r]",
            "[r]: data:text/html,x\n\n[x][r]",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<iframe srcdoc=x></iframe>",
            "<style>*{display:none}</style>",
            "<form action=https://evil.example><input name=p></form>",
            "<math><mtext></p><script>alert(1)</script>",
            "<!--><script>alert(1)</script>-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<?php alert(1) ?>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "```\"><script>alert(1)</script>\nx\n```",
            "```js onload=alert(1)\n</code></pre><script>alert(1)</script>\n```",
            "`</code><script>alert(1)</script>`",
            "# heading\n\nheading\n===\n",
            "***a **b *c",
            "> > > > - 1. x",
            "999999999. x",
            "\\<script>alert(1)\\</script>",
            "<a\nhref=javascript:alert(1)>",
            "[a](b)[c](javascript&colon;alert(1))",
            "<b onmouseover=alert(1)>x</b>",
            "---",
            "| a | b |\n|---|---|\n| <script> | x |");

    @Test
    void what_hostile_people_write_leaves_only_elements_that_can_do_nothing() {
        var texts = new ArrayList<>(HostileText.some(7, 200));
        var random = new Random(16);
        while (texts.size() < 700) texts.add(mixed(random));

        for (var text : texts) assertHarmless(text);
    }

    private static String mixed(Random random) {
        var text = new StringBuilder();
        for (var piece = 1 + random.nextInt(6); piece > 0; piece--) {
            text.append(
                    List.of("", "\n", "\n\n", " ", "> ", "- ", "1. ", "    ").get(random.nextInt(8)));
            var given = PIECES.get(random.nextInt(PIECES.size()));
            var cut = random.nextInt(4) == 0 ? random.nextInt(given.length()) : given.length();
            text.append(given, 0, cut);
        }
        return text.toString();
    }

    private static void assertHarmless(String text) {
        var html = SafeMarkdown.html(text);
        for (var element : Jsoup.parseBodyFragment(html).body().select("*")) {
            if (element.tagName().equals("body")) continue;
            assertThat(ALLOWED).as(text).contains(element.tagName());
            assertHarmless(element, text);
        }
    }

    private static void assertHarmless(Element element, String text) {
        for (var attribute : element.attributes()) {
            switch (element.tagName() + " " + attribute.getKey()) {
                case "a href" -> assertThat(attribute.getValue()).as(text).matches("https?://.*");
                case "a rel" -> assertThat(attribute.getValue()).isEqualTo("nofollow ugc noopener");
                case "ol start" -> assertThat(attribute.getValue()).as(text).matches("[0-9]+");
                default -> assertThat(attribute.getKey()).as(text).isNull();
            }
        }
    }

    @Test
    void what_people_mean_is_shown() {
        assertThat(SafeMarkdown.html("**Bold** and *soft*\nnext line"))
                .isEqualTo("<p><strong>Bold</strong> and <em>soft</em><br>\nnext line</p>\n");
        assertThat(SafeMarkdown.html("- one\n- two\n\n> said")).contains("<li>one</li>", "<blockquote>");
        assertThat(SafeMarkdown.html("[shop](https://shop.example/a?b=1&c=2)"))
                .contains("<a href=\"https://shop.example/a?b=1&amp;c=2\" rel=\"nofollow ugc noopener\">shop</a>");
        assertThat(SafeMarkdown.html("# 1등은 역시\n\n2 < 3 & 4 > 3")).contains("# 1등은 역시", "2 &lt; 3 &amp; 4 &gt; 3");
        assertThat(SafeMarkdown.html("![our **tent**](https://x.example/t.png)"))
                .isEqualTo("<p>our <strong>tent</strong></p>\n");
    }

    @Test
    void texts_as_deep_as_a_comment_can_be_are_rendered() {
        for (var deep :
                List.of("> ", "- ", "*a **b ", "[", "![", "(", "`a`", "<", "&", "\\", "_a ", "1. ", "~~~\n", "*")) {
            var text = deep.repeat(Comments.LONGEST / deep.length());
            assertHarmless(text);
            assertHarmless(text + "x" + "*".repeat(100) + "](" + ")".repeat(100));
        }
    }
}
