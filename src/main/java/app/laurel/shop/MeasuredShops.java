package app.laurel.shop;

/** Which shops have a public page, as whoever makes these pages answers it. */
public interface MeasuredShops {
    /** Whether a published result names the shop. */
    boolean isMeasured(Shop shop);
}
