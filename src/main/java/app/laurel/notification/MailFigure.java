package app.laurel.notification;

/** How many mails of one kind stand where. */
public record MailFigure(MailKind kind, MailState state, int mails) {}
