package app.laurel.credential;

import java.util.Optional;

/** Where documents come from that a credential names by their address. Nothing else is ever asked. */
@FunctionalInterface
public interface Documents {
    /** What a document may measure at most. */
    int LARGEST = 1 << 20;

    /** Nothing but what is bundled. */
    Documents NONE = address -> Optional.empty();

    /** The bytes at this address; empty where it is not known. */
    Optional<byte[]> find(String address);
}
