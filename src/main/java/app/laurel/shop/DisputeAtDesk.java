package app.laurel.shop;

import app.laurel.base.id.MemberId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A dispute as moderators read it.
 *
 * @param by who opened it, by name and mail
 * @param owners who speaks for the shop by name and mail, the longest first
 */
public record DisputeAtDesk(Shop shop, String by, String reason, Map<MemberId, String> owners) {
    public DisputeAtDesk {
        owners = Collections.unmodifiableMap(new LinkedHashMap<>(owners));
    }
}
