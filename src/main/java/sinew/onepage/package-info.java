/** The simulator as one HTML file: questions, engine, style and licences put together. */
package sinew.onepage;
