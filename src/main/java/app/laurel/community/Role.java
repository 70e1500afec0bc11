package app.laurel.community;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a member does besides being a member. */
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
