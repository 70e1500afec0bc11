package app.laurel.base.picture;

/** Ends the reading of a file that is not taken as a picture. */
public final class UnfitPictureException extends Exception {
    private static final long serialVersionUID = 1;

    private final UnfitPicture because;

    UnfitPictureException(UnfitPicture because) {
        super(because.name(), null, false, false);
        this.because = because;
    }

    /** Why it is not. */
    public UnfitPicture because() {
        return because;
    }
}
