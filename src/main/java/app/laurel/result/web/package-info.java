/**
 * The published result for everyone: pages, and pictures of its figures that stand beside the same figures as text. Pictures hold
 * no style of their own; {@code public.css} paints them by class, so that they pass the strictest policy and follow the theme.
 */
@NamedInterface("web")
@NullMarked
package app.laurel.result.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
