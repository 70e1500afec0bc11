/** Tests of the public shortlist page, with the published finalists of 1984 as the judge. */
@NullMarked
package app.laurel.nomination.web;

import org.jspecify.annotations.NullMarked;
