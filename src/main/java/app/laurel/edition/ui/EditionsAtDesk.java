package app.laurel.edition.ui;

import app.laurel.audit.ObjectNames;
import app.laurel.base.id.EditionId;
import app.laurel.base.ui.DeskEntry;
import app.laurel.base.ui.Links;
import app.laurel.edition.Editions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The years' place at the desk, before all others. */
@Configuration(proxyBeanMethods = false)
class EditionsAtDesk {
    /** Acts on a year are shown by its name. */
    @Bean
    ObjectNames editionNames(Editions editions) {
        return new ObjectNames(
                "edition",
                (id, language) -> editions.find(new EditionId(Integer.parseInt(id.replaceFirst("/.*", ""))))
                        .map(it -> it.name().in(language)));
    }

    @Bean
    DeskEntry editionsDeskEntry() {
        return new DeskEntry(10, "edition.desk", Links::editions);
    }
}
