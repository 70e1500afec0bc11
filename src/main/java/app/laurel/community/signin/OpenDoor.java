package app.laurel.community.signin;

import app.laurel.base.id.AccountId;
import app.laurel.base.occasion.InventedOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * A door that opens without proof, to the people that the caller invented. No such bean exists where people are real, so there is
 * nothing that could be left open.
 */
@Component
@InventedOnly
public class OpenDoor {
    private final Entrance entrance;
    private final DoorPages pages;
    private final Sessions sessions;

    OpenDoor(Entrance entrance, DoorPages pages, Sessions sessions) {
        this.entrance = entrance;
        this.pages = pages;
        this.sessions = sessions;
    }

    /**
     * A page before the door.
     *
     * @param key begins the keys of its texts: {@code key.title} is its title
     */
    public ResponseEntity<byte[]> page(
            HttpServletRequest request, String template, String key, Map<String, Object> parameters) {
        return pages.page(request, HttpStatus.OK, template, key, parameters);
    }

    /** Signs the visitor in as this account, in a session of its own, and leads to a path of ours. */
    public ResponseEntity<byte[]> admit(
            AccountId account, String path, HttpServletRequest request, HttpServletResponse response) {
        entrance.admit(sessions.proofNow(account), Entrance.ALWAYS, request, response);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }

    /** Whoever is signed in stays so although the clock is about to jump: sessions end by time used, not by time skipped. */
    public void carryAlong(Duration jump) {
        sessions.carryAlong(jump);
    }
}
