/** Experiments as a command asks for them: run one after the other, told of and written. */
package sinew.runs;
