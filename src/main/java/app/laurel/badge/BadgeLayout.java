package app.laurel.badge;

/**
 * Where things stand in the box of a variant, in CSS pixels. No text is ever set smaller than 11.
 *
 * @param emblemX left edge of the wreath's square
 * @param emblemSize side of that square
 * @param yearSize size of the year inside the wreath; 0 where it does not fit and stands beside the community
 * @param textX where lines begin, or their middle where they are centred
 * @param baselines of headline, owner, community and, where there is a fourth, proof
 */
record BadgeLayout(
        double emblemX,
        double emblemY,
        double emblemSize,
        double yearSize,
        double textX,
        double textWidth,
        boolean centred,
        double headlineSize,
        double ownerSize,
        double[] baselines) {
    static final double SMALL = 11;

    static BadgeLayout of(BadgeVariant variant) {
        return switch (variant) {
            case COMPACT -> new BadgeLayout(4, 4, 32, 0, 41, 114, false, SMALL, SMALL, new double[] {12.5, 24.5, 36});
            case CARD -> new BadgeLayout(10, 12, 64, 14, 84, 148, false, 15, 13, new double[] {23, 42, 59, 76});
            case SEAL -> new BadgeLayout(25, 4, 46, SMALL, 48, 88, true, SMALL, SMALL, new double[] {62, 75.5, 89});
        };
    }
}
