package sinew;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test that shows mechanisms at work: the table of mechanisms on the site is made of these, so
 * that nothing stands there that no test shows.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Shows {
  /** The mechanisms, for example {@code M05}. */
  String[] value();

  /** The key of scenario files that reaches them. */
  String key();
}
