package app.laurel.nomination.ui;

import app.laurel.community.Moderator;
import java.util.function.Supplier;

/**
 * Who acts on the page of lists, and what shows it again.
 *
 * @param moderator asked again for each act, because the role may have been taken away since the page was opened
 * @param listed shows the list again, after an act that changes it alone
 * @param ruled shows the page again, after an act on a whole category
 */
record AtDesk(Supplier<Moderator> moderator, Runnable listed, Runnable ruled) {}
