package app.laurel.base.ui;

/**
 * One page of the moderators' desk, as a module offers it: the frame lists every bean of this type for those who moderate the
 * community, in order. So the navigation grows without knowing the modules.
 */
public interface DeskEntry {
    /** The key of the entry's name in the translations. */
    String labelKey();

    /** Where it leads, made by {@link Links}. */
    String address(String community);

    /** Its place: small numbers first, people at 50. */
    int order();
}
