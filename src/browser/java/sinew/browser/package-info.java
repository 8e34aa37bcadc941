/** What the page calls: the engine, the questions and the words, compiled to WebAssembly. */
package sinew.browser;
