package app.laurel.base.picture;

/**
 * A picture file without anything that its pixels do not need, and within bounds: nothing of it is decoded yet.
 *
 * @param format as ImageIO calls it
 */
@SuppressWarnings("ArrayRecordComponent")
record BarePicture(String format, byte[] bytes, int width, int height) {
    BarePicture {
        if (width < 1 || height < 1) throw new IllegalArgumentException("got a picture without pixels");
    }

    /** By its first bytes, which a browser goes by, too; not by its name. */
    static BarePicture of(byte[] file, PictureBounds bounds) throws UnfitPictureException {
        if (file.length > bounds.mostBytes()) throw new UnfitPictureException(UnfitPicture.TOO_LARGE);
        if (PngParts.isPng(file)) return PngParts.bare(file, bounds);
        if (JpegParts.isJpeg(file)) return JpegParts.bare(file, bounds);
        throw new UnfitPictureException(UnfitPicture.OTHER_KIND);
    }
}
