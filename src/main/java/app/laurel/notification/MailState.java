package app.laurel.notification;

/** Where a mail is on its way. */
public enum MailState {
    QUEUED,
    SENT,
    /** The mail server said no for good, or the tries ran out. */
    REFUSED
}
