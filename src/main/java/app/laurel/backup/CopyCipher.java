package app.laurel.backup;

import app.laurel.base.seal.Digests;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts a file piece by piece under a key made of a passphrase: PBKDF2-HMAC-SHA-256 with a salt of the file's own, and AES-256-GCM
 * over pieces of 64 KiB, numbered, the last one marked (the construction STREAM of Hoang, Reyhanitabar, Rogaway and Vizár, 2015). So
 * no piece can be changed, moved, left out or taken from another file, and nothing is read of one before it is known to be unchanged.
 *
 * @see "src/docs/decisions/copies.md"
 */
final class CopyCipher {
    /** Bytes of plain text in every piece but the last, which may be shorter. */
    static final int PIECE = 1 << 16;

    static final int TAG = 16;
    private static final byte[] MAGIC = "laurel copy 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 32;
    private static final int ROUNDS = 600_000;
    private static final int MOST_ROUNDS = 20_000_000;

    private final byte[] head;
    private final SecretKeySpec key;

    private CopyCipher(byte[] head, byte[] key) {
        this.head = head;
        this.key = new SecretKeySpec(key, "AES");
    }

    /** One for a new file, whose first bytes it writes. */
    static CopyCipher start(char[] passphrase, DataOutputStream file) throws IOException {
        var salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        var master = derive(passphrase, salt, ROUNDS);
        var head = ByteBuffer.allocate(MAGIC.length + Integer.BYTES + SALT + 32)
                .put(MAGIC)
                .putInt(ROUNDS)
                .put(salt)
                .put(subkey(master, "check"))
                .array();
        file.write(head);
        return new CopyCipher(head, subkey(master, "pieces"));
    }

    /** One for a file that was written, whose first bytes it reads. */
    static CopyCipher open(char[] passphrase, DataInputStream file) throws IOException {
        var head = new byte[MAGIC.length + Integer.BYTES + SALT + 32];
        try {
            file.readFully(head);
        } catch (EOFException tooShort) {
            throw new CopyException("no-copy");
        }
        var parts = ByteBuffer.wrap(head);
        var magic = new byte[MAGIC.length];
        var salt = new byte[SALT];
        var check = new byte[32];
        parts.get(magic);
        var rounds = parts.getInt();
        parts.get(salt).get(check);
        if (!MessageDigest.isEqual(magic, MAGIC)) throw new CopyException("no-copy");
        if (rounds < 1 || rounds > MOST_ROUNDS) throw new CopyException("changed");
        var master = derive(passphrase, salt, rounds);
        if (!MessageDigest.isEqual(check, subkey(master, "check"))) throw new CopyException("wrong-key");
        return new CopyCipher(head, subkey(master, "pieces"));
    }

    byte[] close(long number, boolean isLast, byte[] plain, int length) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, number, isLast).doFinal(plain, 0, length);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has AES-GCM", impossible);
        }
    }

    byte[] open(long number, boolean isLast, byte[] closed, int length) {
        try {
            return cipher(Cipher.DECRYPT_MODE, number, isLast).doFinal(closed, 0, length);
        } catch (GeneralSecurityException refused) {
            throw new CopyException("changed");
        }
    }

    /** The key is of this file alone, so that the number of a piece is all that its nonce needs. */
    private Cipher cipher(int mode, long number, boolean isLast) throws GeneralSecurityException {
        var nonce = ByteBuffer.allocate(12).putInt(isLast ? 1 : 0).putLong(number);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce.array()));
        cipher.updateAAD(head);
        return cipher;
    }

    private static byte[] subkey(byte[] master, String purpose) {
        return Digests.hmac(master).doFinal(("laurel copy " + purpose).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] derive(char[] passphrase, byte[] salt, int rounds) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(passphrase, salt, rounds, 256))
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has PBKDF2", impossible);
        }
    }
}
