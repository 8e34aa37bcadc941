// Elements of the page and of pictures, and the data packed in it.

const byId = id => document.getElementById(id);
/** What is said in a place, in the language of the page; {0} and {1} stand for values. */
const say = (key, ...values) => settings.words[key].replace(/\{(\d)\}/g, (_, place) => values[place]);
/** A whole number as the language writes it. */
const grouped = number => number.toLocaleString(document.documentElement.lang);
const SVG = 'http://www.w3.org/2000/svg';

/** An element with attributes and children; text is only ever text. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function drawn(name, attributes = {}, ...children) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Bytes of a text that has five characters for four of them. */
function bytesOf(text) {
  const bytes = new Uint8Array(Math.floor(text.length * 4 / 5));
  for (let first = 0, at = 0; first < text.length; first += 5) {
    let word = 0;
    for (let i = first; i < first + 5; i++) {
      const code = i < text.length ? text.charCodeAt(i) : 125;
      word = word * 85 + code - (code < 60 ? 40 : 41);
    }
    for (let shift = 24; shift >= 0 && at < bytes.length; shift -= 8) bytes[at++] = word >>> shift;
  }
  return bytes;
}

async function unpacked(id) {
  const packed = bytesOf(byId(id).textContent.trim());
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
