package app.laurel.notification;

/** What a mail is about. Those that come first here are carried first: someone waits at the door for them. */
public enum MailKind {
    SIGN_IN,
    AUTHENTICATOR_ADDED,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    FACTORS_RESET,
    ADDRESS_CHANGED,
    ADDRESS_RESTORED,
    ADDRESS_TAKEN_BACK,
    OFFICER_RESTORED,
    HOST_ACTED,
    SHOP_CLAIM,
    RECEIPT,
    REQUEST_APPROVED,
    REQUEST_DECLINED,
    DECISION_ASKED,
    DECISION_TAKEN,
    OWNER_ASKED,
    OWNER_INVITED,
    OWNER_JOINED,
    AWARD_DECLINED,
    PROOF_MISSING,
    PROOF_LOST,
    PLAQUE_OFFERED,
    PLAQUE_PROOF,
    PLAQUE_SHIPPED,
    PLAQUE_DELIVERED,
    PLAQUE_WITHDRAWN,
    PLAQUE_ERASED,
    PLAQUE_WAITS,
    PLAQUE_ANSWERED,
    PLAQUE_TURN,
    MISUSE_REPORTED,
    MEMBER_REMOVED,
    STEPS,
    WAITING,
    REMINDER_HOURS,
    REMINDER_DAYS,
    VOTING_OPENS,
    NOMINATING_OPENS,
    OWNER_LISTED,
    RESULT,
    OWNER_WON,
    COMMENT_REPLIED;

    /** Whether it asks to vote, and so goes only to those who have not. */
    boolean reminds() {
        return this == REMINDER_DAYS || this == REMINDER_HOURS;
    }

    /** The beginning of its texts' keys: {@code notification.voting-opens}. */
    String key() {
        return "notification." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
