/** Numbers, shares, times and lists of words, each said in one way. */
package sinew.text;
