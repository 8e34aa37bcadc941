package sinew.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sinew.drawing.Contrast;

class PersonTest {
  /** WCAG 2.2: 4.5 to 1 for text, 3 to 1 for what has to be seen. */
  @ParameterizedTest
  @EnumSource(Person.class)
  void itIsSeenOnWhiteAndItsNameCanBeRead(Person person) {
    assertThat(Contrast.onWhite(person.colour())).isGreaterThanOrEqualTo(4.5);
    assertThat(Contrast.onWhite(person.figure())).isGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource(
      value = Person.class,
      names = {"IMPROVING", "NOT_BETTER"})
  void inGreyItIsLighterThanWhatItLiesOn(Person person) {
    Person above = Person.values()[person.ordinal() - 1];
    assertThat(Contrast.onWhite(person.area())).isLessThan(Contrast.onWhite(above.area()) / 2);
  }
}
