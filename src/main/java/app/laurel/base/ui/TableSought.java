package app.laurel.base.ui;

/**
 * What is looked for in a table.
 *
 * @param text as it is typed; blank for anything
 * @param filter the one that is chosen
 */
public record TableSought<F>(String text, F filter) {}
