package app.laurel.count.hugo;

/** What a ballot with {@code k} nominees still in the running gives to each of them. */
public enum Shares {
    /** {@code 1/k}: E Pluribus Hugo. */
    EQUAL,
    /** {@code 1/(2k-1)}, after Sainte-Laguë: EPH+. */
    SAINTE_LAGUE;

    /** The denominator of the share; the numerator is 1. */
    public int denominator(int alive) {
        return this == EQUAL ? alive : 2 * alive - 1;
    }
}
