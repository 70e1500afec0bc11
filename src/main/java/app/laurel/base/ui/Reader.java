package app.laurel.base.ui;

import app.laurel.base.text.Language;
import com.vaadin.flow.component.UI;
import java.time.ZoneId;
import java.util.Optional;

/** Who looks at the page that is being served. */
public final class Reader {
    private Reader() {}

    /** The language of the page. */
    public static Language language() {
        return Language.of(UI.getCurrent().getLocale());
    }

    /** The zone of the person's device, as the browser names it; empty where it names none. */
    public static Optional<ZoneId> zone() {
        return Optional.ofNullable(UI.getCurrent().getPage().getExtendedClientDetails())
                .map(it -> it.getTimeZoneId())
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of);
    }
}
