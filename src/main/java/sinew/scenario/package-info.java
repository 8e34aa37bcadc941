/** What a user asks for: immutable, read from YAML, every problem found at once with its place. */
package sinew.scenario;
