package app.laurel.notification;

/** The light values of {@code frontend/tokens.css} for mail, where programs read no variables; a test keeps them alike. */
public final class MailColours {
    public static final String PAPER = "#faf5e8";
    public static final String CARD = "#fffdf7";
    public static final String SUNK = "#f1e8d3";
    public static final String INK = "#241a0c";
    public static final String MUTED = "#62533a";
    public static final String ACCENT = "#7a5300";
    public static final String LINE = "#e0d4b8";
    public static final String GOLD = "#f2c24c";
    public static final String ON_GOLD = "#2a1c04";

    private MailColours() {}
}
