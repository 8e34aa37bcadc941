/** Numbers, shares, times and lists as English text. Each kind has one form. */
package sinew.text;
