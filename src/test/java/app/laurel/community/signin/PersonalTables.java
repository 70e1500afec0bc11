package app.laurel.community.signin;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where something is kept about a person, and what of the download tells of it. */
final class PersonalTables {
    /** The tables that name a person by a number, with the part of the download that tells of them. */
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("audit_entry", "acts"),
            Map.entry("ballot_turnout", "votes"),
            Map.entry("comment_entry", "comments"),
            Map.entry("comment_reaction", "comments"),
            Map.entry("comment_report", "comments"),
            Map.entry("community_address_undo", "signIn"),
            Map.entry("community_bar", "account"),
            Map.entry("community_device", "signIn"),
            Map.entry("community_factor", "secondFactor"),
            Map.entry("community_join", "account"),
            Map.entry("community_member", "account"),
            Map.entry("community_new_address", "account"),
            Map.entry("community_passkey", "passkeys"),
            Map.entry("community_passkey_handle", "passkeys"),
            Map.entry("community_proposal", "account"),
            Map.entry("community_public_name", "account"),
            Map.entry("community_public_name_given", "publicNames"),
            Map.entry("community_recovery", "secondFactor"),
            Map.entry("community_role", "account"),
            Map.entry("community_session", "signIn"),
            Map.entry("edition_staff", "staff"),
            Map.entry("fulfilment_destination", "plaques"),
            Map.entry("fulfilment_photo", "plaques"),
            Map.entry("joining_request", "requestsToJoin"),
            Map.entry("notification_mail", "mail"),
            Map.entry("notification_owner", "mail"),
            Map.entry("notification_receipt", "mail"),
            Map.entry("notification_silence", "mail"),
            Map.entry("notification_waiting", "mail"),
            Map.entry("recommendation_dismissal", "recommendations"),
            Map.entry("result_sign_off", "signatures"),
            Map.entry("shop_claim", "shops"),
            Map.entry("shop_dispute", "shops"),
            Map.entry("shop_invitation", "shops"),
            Map.entry("shop_word", "shops"),
            Map.entry("shop_owner", "shops"),
            Map.entry("shop_proof", "shops"),
            Map.entry("shop_tie", "shops"));
    /** Where only the number of whoever did something stands: the act itself is among the acts. */
    private static final Set<String> TOLD_BY_ACTS = Set.of(
            "badge_state",
            "ballot_import",
            "community_account",
            "edition_date_move",
            "joining_invite",
            "nomination_category_ruling",
            "nomination_import",
            "nomination_ruling",
            "ratelimit_setting");

    private PersonalTables() {}

    /** All of them. */
    static Set<String> all() {
        var all = new TreeSet<>(PARTS.keySet());
        all.addAll(TOLD_BY_ACTS);
        return all;
    }

    /** What a download has. */
    static Set<String> parts() {
        return new TreeSet<>(PARTS.values());
    }
}
