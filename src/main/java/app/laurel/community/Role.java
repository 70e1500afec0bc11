package app.laurel.community;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A role that a member has in a community. */
public enum Role {
    MODERATOR,
    SHOP_OWNER;

    /** The role of this name; a name that no code knows gives nobody anything, and takes from nobody what is known. */
    static @Nullable Role known(@Nullable String name) {
        return Arrays.stream(values())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
