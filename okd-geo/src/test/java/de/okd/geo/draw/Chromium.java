package de.okd.geo.draw;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A browser without a window, told what to do through its DevTools protocol. */
final class Chromium implements Closeable {
    private static final Pattern PORT = Pattern.compile("DevTools listening on ws://127\\.0\\.0\\.1:(\\d+)/");
    private static final Pattern PAGE =
            Pattern.compile("\"webSocketDebuggerUrl\": \"(ws://[^\"]*/devtools/page/[^\"]*)\"");

    private final Process process;
    private final DevTools page;

    private Chromium(Process process, DevTools page) {
        this.process = process;
        this.page = page;
    }

    static Optional<Path> find() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** @param profile an empty folder */
    static Chromium start(Path program, Path profile) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--window-size=1000,1000",
                        "--user-data-dir=" + profile,
                        "--remote-debugging-port=0",
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        int port = port(process);
        return new Chromium(process, DevTools.of(URI.create(pageAddress(port))));
    }

    private static int port(Process process) throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder seen = new StringBuilder();
        String line = output.readLine();
        while (line != null) {
            Matcher matcher = PORT.matcher(line);
            if (matcher.find()) {
                return Integer.parseInt(matcher.group(1));
            }
            seen.append(line).append('\n');
            line = output.readLine();
        }
        throw new IOException("Chromium did not start: " + seen);
    }

    private static String pageAddress(int port) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                .build();
        String pages = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        Matcher matcher = PAGE.matcher(pages);
        if (!matcher.find()) {
            throw new IOException("Chromium has no page: " + pages);
        }
        return matcher.group(1);
    }

    /** Opens a file and waits until its scripts have run. */
    void open(Path file) {
        page.call("Page.navigate", "{\"url\":\"" + file.toUri() + "\"}");
        String wanted = file.toUri().toString();
        for (int i = 0; i < 200; i++) {
            if (evaluate("document.readyState + ' ' + location.href").equals("complete " + wanted)) {
                return;
            }
            pause();
        }
        throw new IllegalStateException("Chromium did not open " + wanted);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The text of an expression of JavaScript, which must hold no double quotes. */
    String evaluate(String expression) {
        return page.text("Runtime.evaluate", "{\"expression\":\"String(" + expression + ")\"}");
    }

    /** @param key as in {@code KeyboardEvent.key} */
    void press(String key) {
        int code = List.of("Tab", "Escape", "End", "Home", "ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown")
                .indexOf(key);
        int number = new int[] {9, 27, 35, 36, 37, 38, 39, 40}[code];
        for (String type : List.of("rawKeyDown", "keyUp")) {
            page.call(
                    "Input.dispatchKeyEvent",
                    "{\"type\":\"" + type + "\",\"key\":\"" + key + "\",\"code\":\"" + key
                            + "\",\"windowsVirtualKeyCode\":" + number + "}");
        }
    }

    /** Moves the pointer to the middle of an element. */
    void pointAt(String selector) {
        String box = "document.querySelector('" + selector + "').getBoundingClientRect()";
        String x = evaluate(box + ".left + " + box + ".width / 2");
        String y = evaluate(box + ".top + " + box + ".height / 2");
        page.call("Input.dispatchMouseEvent", "{\"type\":\"mouseMoved\",\"x\":" + x + ",\"y\":" + y + "}");
    }

    @Override
    public void close() {
        page.close();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
