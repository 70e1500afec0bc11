package app.laurel.edition;

import app.laurel.base.id.CategoryId;
import app.laurel.base.text.Language;
import app.laurel.community.Moderator;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the categories of a year need next, gathered from whichever module knows. */
@Component
public class YearNeeds {
    private final ObjectProvider<CategoryNeeds> needs;
    private final Clock clock;

    YearNeeds(ObjectProvider<CategoryNeeds> needs, Clock clock) {
        this.needs = needs;
        this.clock = clock;
    }

    /**
     * By category; one of which there is nothing to say now is left out.
     *
     * @param community its name in addresses
     * @param language of the answer
     * @throws org.springframework.security.access.AccessDeniedException if the year is another community's
     */
    public Map<CategoryId, CategoryNeed> of(Moderator by, Edition year, String community, Language language) {
        var question = new CategoryNeeds.Question(by, year, community, year.phaseAt(clock.instant()), language);
        var all = new HashMap<CategoryId, CategoryNeed>();
        needs.forEach(it -> all.putAll(it.of(question)));
        return all;
    }
}
