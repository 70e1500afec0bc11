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
    RECEIPT,
    REQUEST_APPROVED,
    REQUEST_DECLINED,
    DECISION_ASKED,
    DECISION_TAKEN,
    OWNER_ASKED,
    MEMBER_REMOVED,
    STEPS,
    REMINDER_HOURS,
    REMINDER_DAYS,
    VOTING_OPENS,
    NOMINATING_OPENS,
    OWNER_LISTED,
    RESULT,
    OWNER_WON;

    /** Whether it asks to vote, and so goes only to those who have not. */
    boolean reminds() {
        return this == REMINDER_DAYS || this == REMINDER_HOURS;
    }

    /** The beginning of its texts' keys: {@code notification.voting-opens}. */
    String key() {
        return "notification." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
