package app.laurel.base.id;

/** One shop of a community, the same across its years. */
public record ShopId(int value) {
    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
