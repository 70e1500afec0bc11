package app.laurel.result.ui;

import app.laurel.community.Moderator;
import app.laurel.edition.Edition;
import app.laurel.result.ResultDesk;
import java.util.function.Supplier;

/**
 * What a part of the view needs to act.
 *
 * @param moderator asked again for each act
 * @param done shows the view again
 */
record Acting(ResultDesk desk, Supplier<Moderator> moderator, Edition edition, Runnable done) {}
