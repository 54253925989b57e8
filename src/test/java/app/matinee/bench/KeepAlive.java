package app.matinee.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;

/**
 * Asks for one path over one connection that stays open. Does next to nothing besides, since it shares the processors
 * with the server it measures.
 */
final class KeepAlive implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;
    private final byte[] request;

    KeepAlive(URI address, String path) throws IOException {
        socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        request = "GET %s HTTP/1.1\r\nHost: %s\r\nAccept-Encoding: gzip\r\n\r\n"
                .formatted(path, address.getAuthority())
                .getBytes(ISO_8859_1);
    }

    /** Asks once and reads the answer to its end. */
    void ask() throws IOException {
        socket.getOutputStream().write(request);
        String status = line();
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException("The server answers " + status);
        }
        long length = -1;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Long.parseLong(header.substring(15).strip());
            }
        }
        if (length >= 0) {
            in.skipNBytes(length);
        } else {
            skipChunks();
        }
    }

    private void skipChunks() throws IOException {
        long size = Long.parseLong(line(), 16);
        while (size > 0) {
            in.skipNBytes(size + 2);
            size = Long.parseLong(line(), 16);
        }
        line();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
