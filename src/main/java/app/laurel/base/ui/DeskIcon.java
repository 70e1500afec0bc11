package app.laurel.base.ui;

/** The picture beside the name of a desk's page; what each looks like is the browser's business ({@code frontend/frame/icons.ts}). */
public enum DeskIcon {
    CALENDAR,
    SHOP,
    FLAG,
    SCALES,
    LINK,
    PLAY,
    TROPHY,
    COMMENT,
    WARNING,
    PEOPLE,
    STAR,
    PLUG,
    ENVELOPE,
    BELL,
    BOOK,
    CLOCK
}
