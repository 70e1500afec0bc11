package app.laurel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Looks at a page whose texts are {@linkplain StretchedTexts stretched}: every word that is seen or read aloud comes from a bundle or is
 * what people wrote, nothing scrolls sideways, and no text is cut off or runs out of its box. With {@code -Dlaurel.pictures=true} it
 * leaves pictures in {@code target/pictures/stretched}.
 */
record StretchedLook(Collection<String> written, List<String> wrong) {
    private static final boolean PICTURED = Boolean.getBoolean("laurel.pictures");
    private static final Path PICTURES = Path.of("target", "pictures", "stretched");

    /** What is the same in every language: names, numbers, days and moments as Java writes them, units, addresses. */
    private static final String SAME =
            "https?://\\S+|[\\w.+-]+@[\\w.-]+|[\\w-]+(?:\\.[\\w-]+)+|\\b[0-9a-f]{8,}\\b|[0-9A-Z]{4}(?: ?[0-9A-Z]{4})+"
                    + "|\\b(?:member|moderator)\\d+\\b|\\bGroup \\d+|\\b(?:[0-9A-Z]{3,4}[- ]?){2}[0-9A-Z]{2,4}\\b"
                    + "|\\b(?:Laurel|SHA-256|English|Korean|한국어|JSON|CSV|PDF|PNG|SVG|HTML)\\b"
                    + "|\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b|\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\b"
                    + "|\\b(?:AM|PM|at|KST|GMT|UTC|Asia/Seoul|Korean (?:Standard )?Time|kB|MB|px)\\b|D[-+]\\d+";

    private static final String LOOK = """
            ({ written, same }) => {
              const found = [];
              const tidy = text => text.replace(/\\s+/g, ' ').trim();
              const seen = element => element.checkVisibility({ visibilityProperty: true });
              const up = element => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host ?? null;
              const loose = (text, depth = 0) => {
                let out = '';
                for (const letter of text) {
                  if (letter === '⟦') depth++;
                  else if (letter === '⟧') depth--;
                  else if (depth === 0) out += letter;
                }
                return { out, depth };
              };
              const bare = text => {
                let left = text;
                for (const name of written) left = left.split(name).join(' ');
                return tidy(left.replace(new RegExp(same, 'g'), ' ')).replace(/^[^\\p{L}]+|[^\\p{L}]+$/gu, '');
              };
              const outside = (text, where) => {
                const left = bare(text);
                if (/\\p{L}{2}/u.test(left)) found.push(`in no bundle, ${where}: ${left}`);
              };
              const isHidden = (style, box) => box.width <= 2 || box.height <= 2 || style.clipPath !== 'none';
              const bounds = node => {
                const range = document.createRange();
                range.selectNodeContents(node);
                const boxes = [...range.getClientRects()].filter(it => it.width > 0);
                if (boxes.length === 0) return;
                const left = Math.min(...boxes.map(it => it.left));
                const right = Math.max(...boxes.map(it => it.right));
                const bottom = Math.max(...boxes.map(it => it.bottom));
                let scrolls = false;
                let wrong = '';
                let own = true;
                for (let at = node.parentElement ?? node.getRootNode().host; at; at = up(at)) {
                  const style = getComputedStyle(at);
                  const box = at.getBoundingClientRect();
                  if (style.display === 'contents') continue;
                  if (isHidden(style, box)) return;
                  // a name that people chose may end in dots: the whole of it is read aloud
                  if (at.classList.contains('laurel-person-name')) return;
                  const inline = style.display === 'inline';
                  if (!inline && !scrolls && right > box.right + 2 && (own || style.overflowX !== 'visible'))
                    wrong ||= style.overflowX === 'visible' ? 'runs out of its box' : 'is cut off';
                  if (!scrolls && style.overflowY.match(/hidden|clip/) && bottom > box.bottom + 4) wrong ||= 'is cut off below';
                  if (style.overflowX.match(/auto|scroll/) && at !== document.documentElement && at !== document.body) scrolls = true;
                  if (!inline) own = false;
                }
                if (!scrolls && (right > innerWidth + 1 || left < -1)) wrong ||= 'is off the screen';
                if (wrong && !scrolls) found.push(`${wrong}: ${tidy(node.data)}`);
              };
              let depth = 0;
              const walk = node => {
                if (node.nodeType === Node.TEXT_NODE) {
                  if (!node.data.trim()) return;
                  const before = depth;
                  const rest = loose(node.data, depth);
                  depth = rest.depth;
                  outside(rest.out, 'text');
                  if (before === 0 || node.data.includes('⟦')) bounds(node);
                  return;
                }
                if (node.nodeType === Node.ELEMENT_NODE) {
                  if (['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'PRE', 'CODE', 'svg'].includes(node.tagName) || !seen(node)) return;
                  for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
                    if (node.hasAttribute(name)) outside(loose(node.getAttribute(name)).out, name);
                  if (node.shadowRoot) node.shadowRoot.childNodes.forEach(walk);
                }
                node.childNodes.forEach(walk);
              };
              outside(loose(document.title).out, 'title of the page');
              walk(document.body);
              if (depth !== 0) found.push('a bracket stays open');
              const wider = document.documentElement.scrollWidth - innerWidth;
              if (wider > 0) found.push(`scrolls sideways by ${wider}`);
              return [...new Set(found)];
            }
            """;

    /** Notes each text of the page that is wrong. */
    void at(Page page, String name) {
        page.waitForFunction("document.title && document.querySelector('h1, laurel-ballot')");
        page.waitForTimeout(400);
        if (PICTURED)
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
        var found = (List<?>) page.evaluate(LOOK, Map.of("written", List.copyOf(written), "same", SAME));
        found.forEach(it -> wrong.add(name + ": " + it));
    }

    /** Fails with all that was wrong on any page. */
    void found() {
        assertThat(wrong).isEmpty();
    }
}
