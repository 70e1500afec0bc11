package app.laurel.notification;

/** Where a mail is on its way. */
public enum MailState {
    QUEUED,
    SENT,
    /** The mail server said no for good, or the tries ran out. */
    REFUSED,
    /** What is kept of it is no mail any more; it is set aside so that the others go on. */
    UNREADABLE
}
