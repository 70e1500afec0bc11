/**
 * The public face's plumbing: pages rendered to bytes with a strict policy, without cookie and script, cacheable by anyone.
 * Nothing that a stranger or a storefront loads goes through Vaadin.
 */
@NamedInterface("web")
@NullMarked
package app.laurel.base.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
