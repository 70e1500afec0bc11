package app.laurel;

import app.laurel.base.text.Language;
import app.laurel.base.ui.DeskAlarm;
import app.laurel.community.Community;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** What the desk warns moderators of. */
public class DeskAlarms {
    private final ObjectProvider<DeskAlarm> alarms;

    DeskAlarms(ObjectProvider<DeskAlarm> alarms) {
        this.alarms = alarms;
    }

    /** At the desk of the year's community, in English. */
    public List<String> at(OpenEdition edition) {
        return at(edition.community());
    }

    /** At the desk of a community, in English. */
    public List<String> at(Community community) {
        return alarms.stream()
                .flatMap(it -> it.list(community.id(), Language.EN).stream())
                .toList();
    }
}
