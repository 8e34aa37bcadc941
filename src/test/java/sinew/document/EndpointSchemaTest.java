package sinew.document;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sinew.Golden;
import sinew.model.Endpoint;

/** The published shapes of results list the endpoints that are declared. */
class EndpointSchemaTest {
  private static final Path FOLDER = Path.of("src/main/resources/sinew/document");

  private static String required(List<Endpoint> endpoints) {
    return endpoints.stream()
        .map(endpoint -> '"' + endpoint.key() + '"')
        .collect(Collectors.joining(", "));
  }

  private static String properties(String indent, List<Endpoint> endpoints, String shape) {
    return endpoints.stream()
        .map(
            endpoint ->
                indent
                    + "\""
                    + endpoint.key()
                    + "\": {\"description\": \""
                    + endpoint.meaning()
                    + "\", \"$ref\": \"#/$defs/"
                    + shape
                    + "\"}")
        .collect(Collectors.joining(",\n", "", "\n"));
  }

  @Test
  void aSummaryHasEveryEndpoint() {
    Path summary = FOLDER.resolve("summary.schema.json");
    String begin =
        "each under its own name.\",\n      \"type\": \"object\",\n      \"required\": [";
    Golden.part(summary, begin, "]").holds(required(Endpoint.byImportance()));
    String properties =
        begin
            + required(Endpoint.byImportance())
            + "],\n      \"additionalProperties\": false,\n      \"properties\": {\n";
    Golden.part(summary, properties, "      }\n")
        .holds(properties("        ", Endpoint.byImportance(), "endpoint"));
  }

  @Test
  void aComparisonHasThoseThatArePaired() {
    Path comparison = FOLDER.resolve("comparison.schema.json");
    String begin =
        "that all patients can reach.\",\n            \"type\": \"object\",\n            \"required\": [";
    Golden.part(comparison, begin, "]").holds(required(Endpoint.paired()));
    String properties =
        begin
            + required(Endpoint.paired())
            + "],\n            \"additionalProperties\": false,\n            \"properties\": {\n";
    Golden.part(comparison, properties, "            }\n")
        .holds(properties("              ", Endpoint.paired(), "difference"));
  }
}
