package app.laurel.base.occasion;

/**
 * What everything that leaves an installation says first where its award is not a real one: pages, mails, badges and the last
 * lines of a start.
 *
 * @param text key of the sentence on every page
 * @param link key of the words of the link beside it
 * @param address path that the link leads to
 * @param mark key of a title of an award or a mail, with the title as its argument
 * @param mail key of the sentence at the head of a mail
 * @param welcome key of the line at the end of a start, with the whole address as its argument
 */
public record Banner(String text, String link, String address, String mark, String mail, String welcome) {}
