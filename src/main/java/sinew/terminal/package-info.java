/** The only place that prints: streams, width, progress, the clock, Ctrl-C, exit codes. */
package sinew.terminal;
