/** The command line: the only place that prints, the only main. */
package sinew.cli;
