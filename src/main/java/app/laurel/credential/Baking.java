package app.laurel.credential;

/** Puts credentials into pictures, where {@link CredentialCheck} and other readers of Open Badges 3.0 find them. */
public final class Baking {
    private Baking() {}

    /**
     * The picture with the credential in it.
     *
     * @param picture an SVG without one, in which no attribute holds a bare {@code >}
     * @param credential JSON
     */
    public static String svg(String picture, String credential) {
        return BakedSvg.write(picture, credential);
    }

    /**
     * The same of a PNG.
     *
     * @param picture a PNG without one
     */
    public static byte[] png(byte[] picture, String credential) {
        return BakedPng.write(picture, credential);
    }
}
