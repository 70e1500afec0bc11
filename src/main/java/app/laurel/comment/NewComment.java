package app.laurel.comment;

import java.util.UUID;

/**
 * What somebody wrote and sent.
 *
 * @param text Markdown, as it was typed
 * @param form names the form, so that what is sent twice by it is one comment
 */
public record NewComment(String text, UUID form) {}
