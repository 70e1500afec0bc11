package app.laurel.access;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * Somebody in each role before a year of a community.
 *
 * @param at where the clock stands
 * @param abroad a year of the community in which {@link Persona#MODERATOR_ELSEWHERE} is a moderator
 */
record Scene(Year own, Year abroad, Map<Persona, AccountId> people, Instant at) {
    /** Who is in this role; there is no account for nobody. */
    AccountId get(Persona role) {
        return Objects.requireNonNull(people.get(role));
    }

    /** @param shop that is nominated or on the list */
    record Year(Community community, Moderator moderator, EditionId id, int year, ShopId shop) {}
}
