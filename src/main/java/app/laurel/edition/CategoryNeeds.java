package app.laurel.edition;

import app.laurel.base.id.CategoryId;
import app.laurel.base.text.Language;
import app.laurel.community.Moderator;
import java.util.Map;

/**
 * Tells what the categories of a year need next. Each module that leads them through a phase tells of that phase, so that one page can
 * show it of all, whoever knows it.
 */
public interface CategoryNeeds {
    /**
     * What is asked.
     *
     * @param community its name in addresses
     * @param phase in which the year is now
     * @param language of the answer
     */
    record Question(Moderator by, Edition year, String community, Phase phase, Language language) {}

    /**
     * What there is to say of each category now; one of which this module has nothing to say is left out.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the year is another community's
     */
    Map<CategoryId, CategoryNeed> of(Question question);
}
