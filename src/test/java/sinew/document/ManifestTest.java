package sinew.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import sinew.report.Runs;
import sinew.study.StudyResult;
import sinew.table.Json;
import tools.jackson.databind.node.ObjectNode;

class ManifestTest {
  @Test
  void theManifestTellsHowToGetTheResultsAgain() {
    StudyResult typical = Runs.of(400, Runs.TYPICAL);
    ObjectNode manifest = Manifest.of(typical, List.of(Runs.TYPICAL), Runs.RUN);
    String digest = typical.arms().get(0).digest();
    // sha256sum of the text, coreutils 9.1.
    assertThat(new String(Json.bytes(manifest), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {
              "sinew": "0.1.0",
              "seed": 1,
              "patients": 400,
              "command": "sinew run typical.yaml",
              "jdk": "17.0.15 (Debian)",
              "os": "Linux 6.1 amd64",
              "started": "2026-01-02T03:04:05Z",
              "durationSeconds": 1.234,
              "scenarios": [{
                "name": "typical",
                "horizonWeeks": 156,
                "digest": "DIGEST",
                "sha256": "SHA",
                "text": "sinew: 1\\nname: typical\\ntitle: \\"Typical recovery\\"\\nhorizonWeeks: 156\\n",
                "set": [ ]
              }]
            }
            """
                .replace("DIGEST", digest)
                .replace(
                    "SHA", "b8dcb445c04c1c8cda6a2c48e532b46deff2af4c079e1200832d42a8589bcb65"));
  }
}
