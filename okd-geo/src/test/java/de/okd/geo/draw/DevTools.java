package de.okd.geo.draw;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One page's end of the DevTools protocol: a command, then its answer. */
final class DevTools implements WebSocket.Listener {
    private static final Pattern TEXT = Pattern.compile("\"type\":\"string\",\"value\":\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final long SECONDS = 30;

    private final LinkedBlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final StringBuilder message = new StringBuilder();
    private @Nullable WebSocket socket;
    private int last;

    private DevTools() {}

    static DevTools of(URI address) {
        DevTools tools = new DevTools();
        tools.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, tools)
                .join();
        return tools;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean isLast) {
        message.append(data);
        if (isLast) {
            answers.add(message.toString());
            message.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    /** Events that come in between are passed over. */
    String call(String method, String parameters) {
        last++;
        String id = "\"id\":" + last + ",";
        open().sendText("{" + id + "\"method\":\"" + method + "\",\"params\":" + parameters + "}", true)
                .join();
        String answer = next(method);
        while (!answer.startsWith("{" + id)) {
            answer = next(method);
        }
        return answer;
    }

    private WebSocket open() {
        if (socket == null) {
            throw new IllegalStateException("The connection is not open.");
        }
        return socket;
    }

    private String next(String method) {
        try {
            String answer = answers.poll(SECONDS, TimeUnit.SECONDS);
            if (answer == null) {
                throw new IllegalStateException("No answer to " + method + " within " + SECONDS + " seconds.");
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The text of the answer, as JSON writes it. */
    String text(String method, String parameters) {
        String answer = call(method, parameters);
        Matcher matcher = TEXT.matcher(answer);
        if (!matcher.find()) {
            throw new IllegalStateException(method + " gave no text: " + answer);
        }
        return matcher.group(1);
    }

    void close() {
        open().abort();
    }
}
