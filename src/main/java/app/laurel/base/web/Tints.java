package app.laurel.base.web;

import app.laurel.base.web.Tokens.Tone;

/** The colours that browsers and home screens put around a page. */
public final class Tints {
    /** The ground of every page. */
    public static final Tone PAPER = new Tokens().colour("paper");

    private Tints() {}
}
