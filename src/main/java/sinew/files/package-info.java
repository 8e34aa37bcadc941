/** Files that people wrote, read as values with the place of each, and what is wrong with them. */
package sinew.files;
