package app.laurel.terminal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers names in the order in which they first appear, in little memory: ten million of them take some 300 MB. A name that comes
 * in two spellings has one number and the spelling that came first.
 */
final class NameTable {
    private byte[] text = new byte[1 << 10];
    private int[] ends = new int[1 << 6];
    private int[] slots = new int[1 << 7];
    private int size;
    private @Nullable NameTable others;
    private int[] otherNumbers = {};

    /** The number of a name, from 0; a new name gets the next one. */
    int number(ByteBuffer name) {
        if (size * 2 >= slots.length) {
            grow();
        }
        var slot = find(name.array(), name.arrayOffset() + name.position(), name.remaining());
        if (slots[slot] == 0) {
            var composed = Spelling.composed(name);
            var same = composed == null ? -1 : numberOf(composed);
            if (same >= 0) return same;
            slots[slot] = add(name) + 1;
            if (composed != null && !composed.equals(name)) remember(composed, slots[slot] - 1);
        }
        return slots[slot] - 1;
    }

    private int numberOf(ByteBuffer composed) {
        var plain = at(composed);
        if (plain >= 0 || others == null) return plain;
        var other = others.at(composed);
        return other < 0 ? -1 : otherNumbers[other];
    }

    private int at(ByteBuffer name) {
        return slots[find(name.array(), name.arrayOffset() + name.position(), name.remaining())] - 1;
    }

    /** Keeps the composed spelling of a name that came in another one first. */
    private void remember(ByteBuffer composed, int number) {
        if (others == null) others = new NameTable();
        var other = others.number(composed);
        if (other == otherNumbers.length) otherNumbers = Arrays.copyOf(otherNumbers, Math.max(64, other * 2));
        otherNumbers[other] = number;
    }

    int size() {
        return size;
    }

    String name(int number) {
        return new String(text, start(number), ends[number] - start(number), StandardCharsets.UTF_8);
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private int add(ByteBuffer name) {
        var start = start(size);
        if (start > Integer.MAX_VALUE - 8 - name.remaining()) {
            throw new UnusableInputException("names-long");
        }
        var end = start + name.remaining();
        if (end > text.length) {
            text = Arrays.copyOf(text, (int) Math.clamp(2L * text.length, end, Integer.MAX_VALUE - 8L));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        name.duplicate().get(text, start, name.remaining());
        ends[size] = end;
        return size++;
    }

    private int find(byte[] name, int start, int length) {
        var hash = 0;
        for (var at = start; at < start + length; at++) {
            hash = hash * 31 + name[at];
        }
        var slot = ((hash * 0x9E3779B9) >>> 7) & (slots.length - 1);
        while (slots[slot] != 0 && !isAt(slots[slot] - 1, name, start, length)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private boolean isAt(int number, byte[] name, int start, int length) {
        return Arrays.equals(text, start(number), ends[number], name, start, start + length);
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (var number = 0; number < size; number++) {
            slots[find(text, start(number), ends[number] - start(number))] = number + 1;
        }
    }
}
