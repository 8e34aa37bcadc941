package sinew.planted.scenario;

/** A good citizen, for others to use. */
public record Wish(String name) {}
