package app.laurel.demonstration;

import app.laurel.badge.misuse.MisuseKind;
import app.laurel.base.text.Bilingual;

/**
 * How an invented winner shows itself, and what became of its badge.
 *
 * @param words what its owner says of it; its logo is the picture that is called like the story
 * @param webhook where a program of the community would take its news
 * @param page on which a stranger met the badge
 * @param seen what was wrong there
 * @param told in the stranger's words
 */
record StoryPresence(Bilingual words, String webhook, String page, MisuseKind seen, String told) {}
