package app.laurel.ballot;

import app.laurel.base.id.MemberId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Who a ballot belongs to, before the tag hides it. */
public sealed interface Voter {
    /** A member of the community. */
    record OfMember(MemberId member) implements Voter {}

    /**
     * Somebody whose ballot was brought in a file.
     *
     * @param name how the file calls them; without control characters, so that it is never the eight bytes of a member's id
     */
    record InFile(String name) implements Voter {
        /** The longest name, in characters. */
        public static final int LONGEST = 200;

        /** Refuses what no file may call a voter. */
        public InFile {
            if (name.isBlank() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException(
                        "got a voter of %d characters, want 1 to 200 visible ones".formatted(name.length()));
            }
        }
    }

    /** The bytes that the tag is made from. */
    default byte[] bytes() {
        return switch (this) {
            case OfMember(var member) ->
                ByteBuffer.allocate(Long.BYTES).putLong(member.value()).array();
            case InFile(var name) -> name.getBytes(StandardCharsets.UTF_8);
        };
    }
}
