package sinew.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who responds to a treatment is drawn at an address made of the hash of its key. */
class TreatmentAddressTest {

  @Test
  void noTwoTreatmentsShareTheirAddress() {
    assertThat(Catalogue.treatments())
        .extracting(entry -> entry.treatment().key().hashCode())
        .doesNotHaveDuplicates();
  }
}
