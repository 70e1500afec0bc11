package app.laurel.base.ui;

import java.util.function.UnaryOperator;

/**
 * One page of the moderators' desk, as a module offers it: the frame lists every bean of this type for those who moderate the
 * community, in order. So the navigation grows without knowing the modules.
 *
 * @param order its place: small numbers first, people at 50
 * @param labelKey the key of its name in the translations
 * @param address where it leads in the community with this name in addresses, made by {@link Links}
 */
public record DeskEntry(int order, String labelKey, UnaryOperator<String> address) {
    /** Where it leads in this community. */
    public String in(String community) {
        return address.apply(community);
    }
}
