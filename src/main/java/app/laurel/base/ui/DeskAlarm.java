package app.laurel.base.ui;

import app.laurel.base.id.CommunityId;
import app.laurel.base.text.Language;
import java.util.List;

/** What a module finds wrong in a community that no moderator may overlook: shown on top of the desk for as long as it is so. */
public interface DeskAlarm {
    /** The sentences to show; none while all is well. */
    List<String> list(CommunityId community, Language language);
}
