package app.laurel.shop.face;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A logo, for tests that only hand one over. */
public final class AnyLogo {
    private AnyLogo() {}

    /** A small one. */
    public static LogoPicture make() {
        try {
            return ((LogoPicture.Drawn) LogoPicture.read(PictureFiles.picture("png", 32, 32, 7))).logo();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
