package app.laurel.community;

import app.laurel.base.text.Language;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Everything that waits for a moderator in one community, from all modules, the most pressing first. */
@Service
public class DeskList {
    private final ObjectProvider<DeskNeeds> needs;
    private final Communities communities;

    DeskList(ObjectProvider<DeskNeeds> needs, Communities communities) {
        this.needs = needs;
        this.communities = communities;
    }

    /** What waits for this moderator now. */
    public List<DeskNeed> list(Moderator by, Language language) {
        var question = new DeskNeeds.Question(by, communities.get(by.community()), language);
        return needs.stream()
                .flatMap(it -> it.of(question).stream())
                .sorted(Comparator.comparingInt(DeskNeed::order))
                .toList();
    }
}
