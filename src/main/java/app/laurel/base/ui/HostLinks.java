package app.laurel.base.ui;

/** The addresses of the pages for who runs the installation; as {@link Links}, relative to {@code /app/}. */
public final class HostLinks {
    private HostLinks() {}

    /** The host's page on the keys that sign badges. */
    public static String keys() {
        return "settings/keys";
    }

    /** The host's page on how often people may do what. */
    public static String limits() {
        return "settings/limits";
    }

    /** The host's page on how every part of the installation stands. */
    public static String health() {
        return "settings/health";
    }

    /** The host's page on what was set aside. */
    public static String allSetbacks() {
        return "settings/setbacks";
    }
}
