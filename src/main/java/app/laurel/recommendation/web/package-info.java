/** The public page of what a community recommends, and the same for machines. */
@NullMarked
package app.laurel.recommendation.web;

import org.jspecify.annotations.NullMarked;
