package app.laurel.notification;

/**
 * The faces of {@code frontend/tokens.css} for mail, which can load none: readers see them where they are installed; a test keeps
 * the text's alike. Titles fall back to the text's faces, since the serif that some machines bring for Hangul is hard to read.
 */
public final class MailFaces {
    public static final String FONT = "Pretendard, 'Pretendard Variable', -apple-system, BlinkMacSystemFont, "
            + "'Apple SD Gothic Neo', 'Segoe UI', Roboto, 'Noto Sans KR', 'Noto Sans CJK KR', 'Malgun Gothic', sans-serif";
    public static final String TITLE_FONT = "'Gowun Batang', " + FONT;

    private MailFaces() {}
}
