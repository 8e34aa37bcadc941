/** Exponential and logarithm with the same bits on every virtual machine, processor and browser. */
package sinew.maths;
