package sinew.onepage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Commands to a browser and their results, as JSON through a WebSocket. */
final class Protocol {
  /** How long a browser may think, in seconds. */
  static final long PATIENCE_SECONDS = 60;

  private static final JsonMapper JSON = new JsonMapper();

  private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
  private final Consumer<JsonNode> heard;
  private final WebSocket socket;
  private int asked;

  /** Opens it; what the browser says unasked is given on. */
  Protocol(URI address, Consumer<JsonNode> heard) {
    this.heard = heard;
    socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, new Listener()).join();
  }

  /** Sends a command and gives its result. */
  JsonNode ask(String method, Map<String, ?> parameters) {
    int id = ++asked;
    socket
        .sendText(
            JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
        .join();
    try {
      while (true) {
        JsonNode message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (message == null) {
          throw new IllegalStateException("no answer to " + method);
        }
        if (message.path("id").asInt(0) == id) {
          if (message.has("error")) {
            throw new IllegalStateException(method + ": " + message);
          }
          return message.get("result");
        }
        heard.accept(message);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Puts the parts of messages together. */
  private final class Listener implements WebSocket.Listener {
    private final StringBuilder parts = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket web, CharSequence data, boolean last) {
      parts.append(data);
      if (last) {
        messages.add(JSON.readTree(parts.toString()));
        parts.setLength(0);
      }
      web.request(1);
      return null;
    }

    @Override
    public void onError(WebSocket web, Throwable error) {
      throw new UncheckedIOException(new IOException(error));
    }
  }
}
