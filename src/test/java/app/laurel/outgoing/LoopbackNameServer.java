package app.laurel.outgoing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A name server on this machine that answers questions for TXT records (RFC 1035 4.1) as a test wants. */
final class LoopbackNameServer implements AutoCloseable {
    private static final int HEADER = 12;
    private static final int TXT = 16;

    private final DatagramSocket socket;
    private final BiFunction<byte[], String, byte @Nullable []> answer;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** @param answer the bytes for a question and the name in it; null for silence */
    LoopbackNameServer(BiFunction<byte[], String, byte @Nullable []> answer) {
        this.answer = answer;
        try {
            socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        Thread.ofVirtual().start(this::serve);
    }

    String address() {
        return "dns://127.0.0.1:" + socket.getLocalPort();
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var packet = new DatagramPacket(new byte[4_096], 4_096);
                socket.receive(packet);
                var question = Arrays.copyOf(packet.getData(), packet.getLength());
                var name = name(question);
                asked.add(name);
                var bytes = answer.apply(question, name);
                if (bytes != null) socket.send(new DatagramPacket(bytes, bytes.length, packet.getSocketAddress()));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static String name(byte[] question) {
        var name = new StringBuilder();
        for (var at = HEADER; question[at] != 0; at += question[at] + 1) {
            name.append(new String(question, at + 1, question[at], StandardCharsets.US_ASCII))
                    .append('.');
        }
        return name.substring(0, name.length() - 1).toLowerCase(Locale.ROOT);
    }

    /** An answer with these records; with none, there is no such name. */
    static byte[] texts(byte[] question, List<String> texts) {
        var end = HEADER;
        while (question[end] != 0) end += question[end] + 1;
        end += 5;
        var out = new ByteArrayOutputStream();
        out.write(question, 0, 2);
        out.writeBytes(new byte[] {(byte) 0x84, (byte) (texts.isEmpty() ? 3 : 0), 0, 1});
        out.writeBytes(ByteBuffer.allocate(2).putShort((short) texts.size()).array());
        out.writeBytes(new byte[4]);
        out.write(question, HEADER, end - HEADER);
        for (var text : texts) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeBytes(ByteBuffer.allocate(13)
                    .putShort((short) 0xC00C)
                    .putShort((short) TXT)
                    .putShort((short) 1)
                    .putInt(60)
                    .putShort((short) (bytes.length + 1))
                    .put((byte) bytes.length)
                    .array());
            out.writeBytes(bytes);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        socket.close();
    }
}
