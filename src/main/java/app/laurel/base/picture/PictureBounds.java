package app.laurel.base.picture;

/**
 * What a file may say of itself before anything in it is unpacked.
 *
 * @param shortestSide in pixels, as {@code longestSide}
 */
public record PictureBounds(int mostBytes, int shortestSide, int longestSide, long mostPixels) {
    void check(int width, int height) throws UnfitPictureException {
        if (width < 1 || height < 1) throw new UnfitPictureException(UnfitPicture.BROKEN);
        if (Math.max(width, height) > longestSide || (long) width * height > mostPixels)
            throw new UnfitPictureException(UnfitPicture.TOO_MANY_PIXELS);
        if (Math.min(width, height) < shortestSide) throw new UnfitPictureException(UnfitPicture.TOO_SMALL);
    }
}
