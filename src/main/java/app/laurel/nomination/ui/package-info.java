/**
 * The two sides of nominating: members name shops and say why; moderators bring files, rule with reasons, see what each ruling does to
 * the list, and give it out.
 */
@NullMarked
package app.laurel.nomination.ui;

import org.jspecify.annotations.NullMarked;
