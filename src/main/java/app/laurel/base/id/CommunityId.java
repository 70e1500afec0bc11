package app.laurel.base.id;

/** One community of the installation. */
public record CommunityId(int value) {
    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
