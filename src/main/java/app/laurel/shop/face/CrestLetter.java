package app.laurel.shop.face;

import app.laurel.base.web.SvgText;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the sign by which a shop is known at a glance: the first letter of its name in whatever script, with its marks. */
final class CrestLetter {
    /** What legal form a company has is not its name. */
    private static final Pattern FORM = Pattern.compile("^(?:[(（]\\s*주\\s*[)）]|㈜|주식회사\\s)\\s*");

    private static final String NONE = "·";

    private CrestLetter() {}

    /** Of the name; of the address where the name has nothing that can be seen; else a dot. */
    static String of(String name, @Nullable String domain) {
        var signs = signs(FORM.matcher(SvgText.clean(name)).replaceFirst(""));
        if (signs.isEmpty() && domain != null) signs = signs(SvgText.clean(domain));
        return signs.stream()
                .filter(it -> Character.isLetterOrDigit(it.codePointAt(0)))
                .findFirst()
                .map(CrestLetter::upper)
                .orElseGet(() -> signsOrDot(name));
    }

    private static String signsOrDot(String name) {
        return signs(SvgText.clean(name)).stream().findFirst().orElse(NONE);
    }

    /** The graphemes, without blanks. */
    private static List<String> signs(String text) {
        var graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(text);
        var signs = new ArrayList<String>();
        var from = graphemes.first();
        for (var to = graphemes.next(); to != BreakIterator.DONE; to = graphemes.next()) {
            if (!text.substring(from, to).isBlank()) signs.add(text.substring(from, to));
            from = to;
        }
        return signs;
    }

    /** Never longer than it was, as "ß" would be. */
    private static String upper(String sign) {
        var first = sign.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + sign.substring(Character.charCount(first));
    }
}
