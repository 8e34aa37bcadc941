/** Words, charts and tables laid out as one HTML page. */
package sinew.page;
