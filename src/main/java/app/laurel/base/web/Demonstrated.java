package app.laurel.base.web;

/** Whether the page that is being written on this thread belongs to a demonstration: its layout then says so first. */
public final class Demonstrated {
    private static final ScopedValue<Boolean> PAGE = ScopedValue.newInstance();

    private Demonstrated() {}

    /** Asked by layouts. */
    public static boolean page() {
        return PAGE.isBound() && PAGE.get();
    }

    static void write(boolean demonstration, Runnable page) {
        ScopedValue.where(PAGE, demonstration).run(page);
    }
}
