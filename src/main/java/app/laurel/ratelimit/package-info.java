/**
 * How often one account, one network or one mail address may do what costs us or others something. Limits are friction with a
 * clear message, never a silent discard: whoever is refused reads which limit it was, when it ends and that nothing is lost. Only
 * hashes of callers are kept.
 *
 * <p>Two kinds, because they cost differently: what counts networks, the whole installation or a minute lives in the memory of each
 * node; what counts one person's account or address over an hour or longer holds across nodes in one table of ours. Each module takes
 * its own limits before it begins to work: sign-in takes {@code SIGN_IN_MAILS_…}, {@code WORKED_MAILS_…}, {@code KNOWN_MAILS_…} and
 * {@code SETUP_TRIES_…}; ballot takes {@code CASTS_PER_ACCOUNT} and {@code CASTS_PER_NETWORK} for each cast; nomination takes {@code
 * NOMINATIONS_PER_ACCOUNT} for each new nomination; whoever lets people join takes {@code JOINS_…}; comment takes
 * {@code COMMENTS_…}, {@code REACTIONS_PER_ACCOUNT} and {@code REPORTS_PER_ACCOUNT}; badge takes {@code MISUSE_REPORTS_…}. Between a limit and a refusal may
 * stand a proof of work ({@link app.laurel.ratelimit.WorkProofs}). The pattern is
 *
 * <pre>{@code
 * var caller = Caller.at(clientNetwork.of(request)).as(account);
 * if (limits.take(caller, CASTS_PER_NETWORK, CASTS_PER_ACCOUNT) instanceof Refused refused) {
 *     return refusals.text(refused, language, zone);
 * }
 * }</pre>
 */
@ApplicationModule(allowedDependencies = {"base", "base :: change", "base :: id", "base :: seal", "base :: text"})
@NullMarked
package app.laurel.ratelimit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
