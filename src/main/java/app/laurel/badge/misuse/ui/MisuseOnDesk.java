package app.laurel.badge.misuse.ui;

import app.laurel.audit.ObjectNames;
import app.laurel.badge.misuse.MisuseDesk;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.BadgeLinks;
import app.laurel.base.ui.DeskEntry;
import app.laurel.community.CountedNeeds;
import app.laurel.community.DeskNeeds;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place at the desk of badges that were reported. */
@Configuration(proxyBeanMethods = false)
class MisuseOnDesk {
    /** Acts on a report without an award are shown by its number: what it says is erased some day. */
    @Bean
    ObjectNames misuseNames(Texts texts) {
        return new ObjectNames("misuse", (id, language) -> Optional.of(texts.get(language, "badge.misuse.object", id)));
    }

    @Bean
    DeskEntry misuseDeskEntry() {
        return new DeskEntry(49, "badge.misuse.desk.title", BadgeLinks::misuse);
    }

    /** While a report is open, the desk says so. */
    @Bean
    DeskNeeds misuseNeeds(MisuseDesk desk, Texts texts) {
        return new CountedNeeds(
                45,
                "badge.misuse.desk.alarm",
                BadgeLinks::misuse,
                texts,
                it -> desk.countOpen(it.community().id()));
    }
}
