package app.laurel.edition.ui;

import app.laurel.community.Community;
import app.laurel.community.MailAddress;
import app.laurel.edition.Edition;
import app.laurel.edition.RollStatus;
import org.jspecify.annotations.Nullable;

/**
 * A person's own figures for one year.
 *
 * @param standing null for who is no member
 * @param open whether who joins now still comes onto the roll
 * @param frozen whether the roll is
 */
record Figures(
        MailAddress mail,
        Community community,
        Edition edition,
        @Nullable RollStatus standing,
        boolean open,
        boolean frozen) {}
