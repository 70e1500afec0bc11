package app.laurel.community;

/** What is wrong with what was typed for a mail address, so that people are told what to write instead. */
public enum MailProblem {
    /** It has not the form of one. */
    NONE("community.mail.none"),

    /** Before the at sign stand letters of another script. */
    NAME("community.mail.name"),

    /** The host is in letters of another script that have no ASCII form without doubt. */
    HOST("community.mail.host");

    private final String key;

    MailProblem(String key) {
        this.key = key;
    }

    /** The key of the sentence for whoever typed it. */
    public String key() {
        return key;
    }
}
