package app.matinee.web;

import app.matinee.platform.html.GalleryAssets;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;

/** Serves the gallery on loopback with the style sheet and scripts as they are sent, for as long as it is open. */
final class GalleryServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "css",
            "text/css",
            "js",
            "text/javascript",
            "svg",
            "image/svg+xml",
            "woff2",
            "font/woff2",
            "html",
            "text/html; charset=utf-8");
    private final HttpServer server;

    GalleryServer(Path folder) throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        server = SimpleFileServer.createFileServer(
                new InetSocketAddress(loopback, 0), folder.toAbsolutePath(), SimpleFileServer.OutputLevel.NONE);
        server.createContext("/assets/", GalleryServer::asset);
        server.start();
    }

    private static void asset(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().replaceFirst("^/assets/[^/]+/", "");
        String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain");
        byte[] body = GalleryAssets.bytes(path);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
