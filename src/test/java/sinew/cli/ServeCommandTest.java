package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sinew.consultation.Consultation;
import sinew.onepage.ShippedQuestionnaire;
import sinew.terminal.ExitCode;
import sinew.terminal.Interruption;
import sinew.terminal.Terminal;

/** The page served to this computer and to nobody else. */
@Tag("simulates")
class ServeCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Interruption interruption = new Interruption();
  private final Terminal terminal = new Terminal(out, err, interruption);

  @TempDir private Path folder;

  @AfterEach
  void interrupt() {
    interruption.ask();
  }

  private CompletableFuture<Integer> serve(String... arguments) {
    return CompletableFuture.supplyAsync(() -> CommandTree.of(terminal).execute(arguments));
  }

  private URI address(CompletableFuture<Integer> serving) throws InterruptedException {
    while (!out.toString(StandardCharsets.UTF_8).contains("\n") && !serving.isDone()) {
      Thread.sleep(50);
    }
    return URI.create(out.toString(StandardCharsets.UTF_8).strip());
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void thePageIsServedOnLoopbackUntilCtrlC() throws Exception {
    CompletableFuture<Integer> serving = serve("serve");
    URI address = address(serving);
    assertThat(address.getHost()).isEqualTo("127.0.0.1");
    HttpResponse<String> page = send(HttpRequest.newBuilder(address).build());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(page.body()).contains("<title>Sinew: how long will this tendon take?</title>");
    assertThat(send(HttpRequest.newBuilder(address.resolve("/etc/passwd")).build()).statusCode())
        .isEqualTo(404);
    assertThat(send(HttpRequest.newBuilder(address).DELETE().build()).statusCode()).isEqualTo(405);
    assertThat(statusFor(address.getPort(), "evil.example")).contains(" 403 ");
    assertThat(statusFor(address.getPort(), "localhost:" + address.getPort())).contains(" 200 ");
    interruption.ask();
    assertThat(serving.get()).isEqualTo(ExitCode.OK);
    assertThat(err.size()).isZero();
  }

  /** A name of somebody else that was made to lead to this computer. */
  private static String statusFor(int port, String host) throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket
          .getOutputStream()
          .write(("GET / HTTP/1.0\r\nHost: " + host + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readNBytes(20), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aSavedScenarioIsHandedOver() throws Exception {
    String answers = "age=44&sex=female&if=calmer";
    Path saved = folder.resolve("saved.yaml");
    Files.writeString(
        saved, Consultation.read(ShippedQuestionnaire.make(), answers).yaml(Consultation.WITH));
    assertThat(address(serve("serve", saved.toString())).getFragment()).isEqualTo(answers);
  }

  @Test
  void anotherScenarioIsRefused() {
    int code = CommandTree.of(terminal).execute("serve", "scenarios/typical.yaml");
    terminal.close(code);
    assertThat(code).isEqualTo(ExitCode.WRONG_INPUT);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("scenarios/typical.yaml  is not as the page saved it; save it in the page again");
    assertThat(out.size()).isZero();
  }

  @Test
  void helpShowsExamples() {
    assertThat(CommandTree.of(terminal).execute("serve", "--help")).isEqualTo(ExitCode.OK);
    terminal.close(ExitCode.OK);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("Usage: sinew serve", "\n  sinew serve my-patient.yaml")
        .matches(help -> help.lines().allMatch(line -> line.length() <= 100));
  }
}
