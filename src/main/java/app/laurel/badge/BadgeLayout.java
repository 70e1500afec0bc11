package app.laurel.badge;

import java.util.List;

/**
 * Where things stand in the box of a variant, in CSS pixels. No text is ever set smaller than 11.
 *
 * @param emblemX left edge of the wreath
 * @param emblemWidth its width; wider than high where the year must stand in a low one
 * @param yearSize size of the year inside the wreath; 0 where it does not fit and stands beside the community
 * @param textX where lines begin, or their middle where they are centred
 * @param baselines of headline, owner, community and, where there is a fourth, proof
 */
record BadgeLayout(
        double emblemX,
        double emblemY,
        double emblemWidth,
        double emblemHeight,
        double yearSize,
        double textX,
        double textWidth,
        boolean centred,
        double headlineSize,
        double ownerSize,
        List<Double> baselines) {
    static final double SMALL = 11;

    /** Of the picture for places that take nothing but a square one: 240 by 240, and it says where to check it, for it links nowhere. */
    static BadgeLayout square() {
        return new BadgeLayout(66, 20, 108, 98, 22, 120, 208, true, 20, 16, List.of(146.0, 171.0, 193.0, 216.0));
    }

    static BadgeLayout of(BadgeVariant variant) {
        return switch (variant) {
            case COMPACT -> new BadgeLayout(4, 4, 32, 32, 0, 41, 114, false, SMALL, SMALL, List.of(12.5, 24.5, 36.0));
            case CARD -> new BadgeLayout(10, 12, 64, 64, 14, 84, 148, false, 15, 13, List.of(23.0, 42.0, 59.0, 76.0));
            case SEAL -> new BadgeLayout(17, 4, 62, 46, SMALL, 48, 89, true, SMALL, SMALL, List.of(62.0, 75.5, 89.0));
        };
    }
}
