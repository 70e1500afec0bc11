package app.laurel.edition;

import app.laurel.community.Member;
import app.laurel.community.Moderator;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;

/** Refuses the years of other communities. */
final class OwnYears {
    private OwnYears() {}

    static Edition own(Member member, Edition edition) {
        if (edition.community().equals(member.community())) return edition;
        throw new AccessDeniedException("this is for members of the edition's community");
    }

    static Edition own(Moderator by, Optional<Edition> edition) {
        return edition.filter(it -> it.community().equals(by.community()))
                .orElseThrow(() -> new AccessDeniedException("this is for moderators of the edition's community"));
    }
}
