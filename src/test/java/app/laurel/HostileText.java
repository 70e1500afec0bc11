package app.laurel;

import static app.laurel.HostilePieces.EVENTS;
import static app.laurel.HostilePieces.FORMULAS;
import static app.laurel.HostilePieces.FUNCTIONS;
import static app.laurel.HostilePieces.HEADERS;
import static app.laurel.HostilePieces.INVISIBLE;
import static app.laurel.HostilePieces.MARKS;
import static app.laurel.HostilePieces.PATHS;
import static app.laurel.HostilePieces.QUOTES;
import static app.laurel.HostilePieces.SCHEMES;
import static app.laurel.HostilePieces.STATEMENTS;
import static app.laurel.HostilePieces.TAGS;
import static app.laurel.HostilePieces.TEMPLATES;
import static app.laurel.HostilePieces.VALUES;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What people type who mean harm or have odd keyboards, made anew from a seed: of each kind as many as of every other, each put together
 * from pieces, so that no list of known attacks is learned by heart. A script that runs opens a dialog.
 */
public final class HostileText {
    /** By which an element that came out of a text is found in a page. */
    private static final String MARKER = " id=laurel-hostile";

    private final Random random;

    private HostileText(long seed) {
        random = new Random(seed);
    }

    /** This many, of each kind as many as of every other. */
    public static List<String> some(long seed, int count) {
        var maker = new HostileText(seed);
        var kinds = Kind.values();
        var texts = new ArrayList<String>();
        for (var at = 0; at < count; at++) texts.add(maker.make(kinds[at % kinds.length], at));
        return texts;
    }

    private String make(Kind kind, int number) {
        var script = "alert(" + number + ")";
        return switch (kind) {
            case SCRIPT ->
                "<" + mixed("script") + MARKER + ">" + script + "</" + mixed("script") + one(" >", ">", "\n>");
            case EVENT ->
                "<" + mixed(one(TAGS)) + one(" ", "/", "\n") + "src=x" + MARKER + " " + mixed(one(EVENTS)) + "="
                        + script + one(">", " ", "//>");
            case ATTRIBUTE ->
                one(QUOTES) + " " + one(EVENTS) + "=" + script + " autofocus " + one("x=\"", "x='", "", ">");
            case TEMPLATE ->
                one(TEMPLATES)
                        .formatted(one(
                                script, "7*7", "T(java.lang.Runtime)", "constructor.constructor('" + script + "')()"));
            case INVISIBLE -> "Shop" + one(INVISIBLE) + "poh" + one(INVISIBLE) + "S" + number;
            case MARKS -> marked("Amber" + number);
            case CONTROL ->
                "A\u0000B" + (char) (1 + random.nextInt(31)) + "C" + (char) (0x7F + random.nextInt(32)) + number;
            case LONG -> one("가", "W", "<b>", "\uD83D\uDE00", "a ").repeat(10_000 / (1 + random.nextInt(3))) + number;
            case ADDRESS -> one(SCHEMES) + script;
            case LINK ->
                "[x](" + one(SCHEMES) + script + ") <a" + MARKER + " href=\"" + one(SCHEMES) + script + "\">x</a>";
            case FORMULA -> one(FORMULAS) + one(FUNCTIONS);
            case VALUE -> one(VALUES);
            case STATEMENT -> one(STATEMENTS) + number;
            case HEADER -> "Words" + one(HEADERS) + "x" + number + "@x.example";
            case PATH ->
                one(PATHS).repeat(1 + random.nextInt(5))
                        + one("etc/passwd", "app", "WEB-INF/web.xml", "windows\\win.ini");
            case BROKEN -> one("\uD83D", "\uDC00", "\uFFFE", "\uFFFF", "\uE000", "가\u1100") + "x" + number;
            case ENTITY ->
                one("&lt;", "&#60;", "&#x3c;", "\\u003c", "%3C", "\\x3c", "＜") + "script"
                        + one("&gt;", "&#62;", "\\u003e", "＞") + script;
        };
    }

    private String marked(String text) {
        var marked = new StringBuilder();
        for (var at = 0; at < text.length(); at++) {
            marked.append(text.charAt(at));
            for (var mark = random.nextInt(20); mark > 0; mark--) {
                marked.append(MARKS.charAt(random.nextInt(MARKS.length())));
            }
        }
        return marked.toString();
    }

    private String mixed(String word) {
        var mixed = new StringBuilder();
        for (var at = 0; at < word.length(); at++) {
            var letter = word.charAt(at);
            mixed.append(random.nextBoolean() ? Character.toUpperCase(letter) : letter);
        }
        return mixed.toString();
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }

    private enum Kind {
        SCRIPT,
        EVENT,
        ATTRIBUTE,
        TEMPLATE,
        INVISIBLE,
        MARKS,
        CONTROL,
        LONG,
        ADDRESS,
        LINK,
        FORMULA,
        VALUE,
        STATEMENT,
        HEADER,
        PATH,
        BROKEN,
        ENTITY
    }
}
