package app.laurel.base.ui;

import java.util.function.UnaryOperator;

/**
 * One page of the moderators' desk, as a module offers it: the frame lists every bean of this type for those who moderate the
 * community, in order. So the navigation grows without knowing the modules.
 *
 * @param order its place: the award from 100, shops from 200, people from 300, what was done and sent from 400
 * @param symbol what stands before its name
 * @param labelKey the key of its name in the translations
 * @param address where it leads in the community with this name in addresses, made by {@link Links}
 */
public record DeskEntry(int order, Symbol symbol, String labelKey, UnaryOperator<String> address) {
    private static final int GROUP = 100;

    /** Which of the desk's pages it stands together with. */
    int group() {
        return order / GROUP;
    }

    /** Where it leads in this community. */
    public String in(String community) {
        return address.apply(community);
    }
}
