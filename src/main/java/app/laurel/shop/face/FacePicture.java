package app.laurel.shop.face;

import java.nio.charset.StandardCharsets;

/** The finished bytes of a shop's picture, and what they are. */
public final class FacePicture {
    private final String type;
    private final byte[] bytes;

    private FacePicture(String type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes;
    }

    static FacePicture ofLogo(byte[] png) {
        return new FacePicture("image/png", png.clone());
    }

    static FacePicture ofCrest(String svg) {
        return new FacePicture("image/svg+xml", svg.getBytes(StandardCharsets.UTF_8));
    }

    /** Their media type. */
    public String type() {
        return type;
    }

    /** The picture. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
