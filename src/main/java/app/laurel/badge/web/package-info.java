/**
 * What storefronts and their visitors load: pictures, the script, facts, and the page of proof. Pictures and script never touch
 * sessions, security or templates: a filter of their own answers them.
 */
@NullMarked
package app.laurel.badge.web;

import org.jspecify.annotations.NullMarked;
