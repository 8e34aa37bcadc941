package sinew.onepage;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import sinew.consultation.Questionnaire;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Chromium without a window, driven by its DevTools protocol. It is used where it is there. */
final class Chromium implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final Process process;
  private final Protocol protocol;
  private final StringBuilder complaints = new StringBuilder();

  private Chromium(Process process, Path profile) throws Exception {
    this.process = process;
    Path port = profile.resolve("DevToolsActivePort");
    for (int i = 0; i < 600 && (!Files.exists(port) || Files.size(port) < 3); i++) {
      Thread.sleep(50);
    }
    HttpClient client = HttpClient.newHttpClient();
    URI tabs = URI.create("http://127.0.0.1:" + Files.readAllLines(port).get(0) + "/json/list");
    String listed =
        client.send(HttpRequest.newBuilder(tabs).build(), BodyHandlers.ofString()).body();
    String tab = "";
    for (JsonNode one : JSON.readTree(listed)) {
      if (one.path("type").asString("").equals("page")) {
        tab = one.path("webSocketDebuggerUrl").asString("");
      }
    }
    protocol = new Protocol(URI.create(tab), this::heard);
    ask("Page.enable", Map.of());
    ask("Runtime.enable", Map.of());
    ask("Log.enable", Map.of());
  }

  /** The browser's program; empty where there is none. */
  static List<Path> program() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .limit(1)
        .toList();
  }

  /** Starts one. */
  static Chromium start(Path profile) throws Exception {
    Process process =
        new ProcessBuilder(
                program().get(0).toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--no-first-run",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new Chromium(process, profile);
  }

  /**
   * Starts one in a folder where the page is, as {@code sinew.html}, with a range that is soon
   * there; the test is left out without a browser.
   */
  static Chromium withQuickPage(Path folder) throws Exception {
    return withQuickPage(folder, ShippedPage.QUESTIONNAIRE, Bundle.english());
  }

  /** The same in some words. */
  static Chromium withQuickPage(Path folder, Questionnaire questionnaire, Bundle words)
      throws Exception {
    Chromium browser = withPage(folder, ShippedPage.quick(questionnaire, words));
    // One worker is sooner ready than several.
    browser.ask("Emulation.setHardwareConcurrencyOverride", Map.of("hardwareConcurrency", 1));
    return browser;
  }

  /** Starts one where this page is. */
  static Chromium withPage(Path folder, String html) throws Exception {
    assumeFalse(program().isEmpty(), "no Chromium here");
    Files.writeString(folder.resolve("sinew.html"), html);
    return start(Files.createDirectory(folder.resolve("profile")));
  }

  /** Sends a command and gives its result. */
  JsonNode ask(String method, Map<String, ?> parameters) {
    return protocol.ask(method, parameters);
  }

  private void heard(JsonNode message) {
    String method = message.path("method").asString("");
    boolean entry = method.equals("Log.entryAdded");
    if (method.equals("Runtime.exceptionThrown")
        || (entry && message.at("/params/entry/level").asString("").equals("error"))) {
      complaints.append(message.get("params")).append('\n');
    }
  }

  /** What the page complained of: exceptions, and what its policy forbade. */
  String complaints() {
    run("1");
    return complaints.toString();
  }

  /** Opens an address in a window of some size. */
  void open(String address, int width, int height) {
    override(width, height);
    ask("Page.navigate", Map.of("url", "about:blank"));
    ask("Page.navigate", Map.of("url", address));
    until("document.readyState === 'complete'");
  }

  private void override(int width, int height) {
    ask(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Gives the window another size; what is open stays. */
  void resize(int width, int height) {
    override(width, height);
    until("innerWidth === " + width + " && innerHeight === " + height);
  }

  /** The value of an expression, as text. */
  String run(String expression) {
    JsonNode result =
        ask(
            "Runtime.evaluate",
            Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
    if (result.has("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + result.get("exceptionDetails"));
    }
    JsonNode value = result.path("result").path("value");
    return value.isString() ? value.stringValue() : value.toString();
  }

  /** Waits until an expression holds. */
  void until(String expression) {
    for (int i = 0; i < 10 * Protocol.PATIENCE_SECONDS; i++) {
      if (run("Boolean(" + expression + ")").equals("true")) {
        return;
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new IllegalStateException("it never came: " + expression + "; " + complaints());
  }

  /** A picture of the page, as high as it is. */
  void screenshot(Path file) throws IOException {
    write(
        file,
        ask("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true)));
  }

  /** The printed page. */
  byte[] pdf() {
    JsonNode printed =
        ask("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
    return Base64.getDecoder().decode(printed.get("data").stringValue());
  }

  private static void write(Path file, JsonNode made) throws IOException {
    Files.write(file, Base64.getDecoder().decode(made.get("data").stringValue()));
  }

  @Override
  public void close() {
    try {
      ask("Browser.close", Map.of());
      process.waitFor(Duration.ofSeconds(10).toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException | IllegalStateException e) {
      process.destroyForcibly();
    }
  }
}
