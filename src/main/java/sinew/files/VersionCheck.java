package sinew.files;

import tools.jackson.databind.JsonNode;

/** The first key says by which version of the format the rest is to be read. */
final class VersionCheck {
  private static final Field VERSION = Field.ROOT.key("sinew");

  private VersionCheck() {}

  /**
   * Checks the version.
   *
   * @param document the document
   * @param findings gets a version that is missing or not first
   * @throws InputException if the version is another: the rest cannot be judged
   */
  static void check(Document document, ProblemList findings) {
    JsonNode version = document.root().get("sinew");
    if (version == null) {
      findings.add(Place.START, VERSION, "is missing", "write sinew: 1 as the first line");
      return;
    }
    int supported = document.schema().of(VERSION).get("const").intValue();
    if (!version.isInt() || version.intValue() != supported) {
      findings.addAnyway(
          document.place(VERSION),
          VERSION,
          Phrases.shown(version, document.text(VERSION)) + " is not a version this program reads",
          version.isInt() && version.intValue() > supported
              ? "use a newer Sinew, or write sinew: " + supported
              : "write sinew: " + supported);
      findings.throwIfAny();
    }
    if (!document.root().propertyNames().iterator().next().equals("sinew")) {
      findings.add(
          document.placeOfKey(VERSION),
          VERSION,
          "must be the first key",
          "move sinew: 1 to the top of the file");
    }
  }
}
