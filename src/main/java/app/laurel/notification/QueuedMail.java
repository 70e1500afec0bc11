package app.laurel.notification;

/** A mail that waits to be sent, and how often that was tried. */
record QueuedMail(long id, int attempts, Mail mail) {}
