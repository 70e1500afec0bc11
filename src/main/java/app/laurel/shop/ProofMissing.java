package app.laurel.shop;

import app.laurel.base.id.MemberId;
import java.time.Instant;

/**
 * The code by which an owner proved a shop has not been found for some days.
 *
 * @param until when it is to be back
 */
public record ProofMissing(Shop shop, MemberId member, Instant until) {}
