package app.laurel.result.web;

/** The beginning of a text, so that a page of forty categories weighs little whatever people wrote in them. */
final class Excerpt {
    private static final String MORE = "…";

    private Excerpt() {}

    /** All of the text, or as much of it as takes this many bytes on a page, with a sign that there is more. */
    static String of(String text, int bytes) {
        var weight = 0;
        for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            weight += weight(text.codePointAt(at));
            if (weight > bytes) return text.substring(0, at).strip() + MORE;
        }
        return text;
    }

    /** In UTF-8, and with what stands for the signs of HTML. */
    private static int weight(int point) {
        return switch (point) {
            case '<', '>' -> 4;
            case '&', '"', '\'' -> 5;
            default -> point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
        };
    }
}
