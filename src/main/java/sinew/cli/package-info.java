/** The command line: the commands, and the only main. */
package sinew.cli;
