package app.laurel.ledger.merkle;

/** Something that claims to come from a log does not stand up. Thrown before anything of it is believed. */
public final class FlawedLogException extends RuntimeException {
    private static final int SHOWN = 200; // of what may be a megabyte by somebody who means harm

    private final LogFlaw flaw;

    FlawedLogException(LogFlaw flaw, String got) {
        super("%s: got %s".formatted(flaw, got.substring(0, Math.min(got.length(), SHOWN))));
        this.flaw = flaw;
    }

    /** What is wrong with it. */
    public LogFlaw flaw() {
        return flaw;
    }
}
