/**
 * The mathematics of the public record: the tree of hashes with its proofs (RFC 6962, RFC 9162), the tiles it is published in
 * (C2SP tlog-tiles), the signed statements about it (signed-note, tlog-checkpoint) and the receipts (tlog-proof). Plain Java, free
 * of any framework, storage and clock, and each function reads like the section that it cites: who doubts the record has to be able
 * to read what checks it.
 */
@NamedInterface("merkle")
@NullMarked
package app.laurel.ledger.merkle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
