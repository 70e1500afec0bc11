package app.laurel.community;

import app.laurel.base.text.Language;
import java.util.List;

/** What a module has waiting for a moderator: each module answers for its own, so that one list can show all, whoever knows it. */
public interface DeskNeeds {
    /**
     * What is asked.
     *
     * @param language of the answer
     */
    record Question(Moderator by, Community community, Language language) {}

    /** What waits for this very person now; nothing that another has to do. */
    List<DeskNeed> of(Question question);
}
