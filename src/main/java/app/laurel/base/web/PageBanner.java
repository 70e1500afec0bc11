package app.laurel.base.web;

import app.laurel.base.occasion.Banner;
import org.jspecify.annotations.Nullable;

/** The banner of the page that is being written on this thread, for its layout. */
public final class PageBanner {
    private static final ScopedValue<Banner> PAGE = ScopedValue.newInstance();

    private PageBanner() {}

    /** What the page has to say first; null where that is nothing. */
    public static @Nullable Banner ofPage() {
        return PAGE.isBound() ? PAGE.get() : null;
    }

    static void write(@Nullable Banner banner, Runnable page) {
        if (banner == null) page.run();
        else ScopedValue.where(PAGE, banner).run(page);
    }
}
