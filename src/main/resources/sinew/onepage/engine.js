// The engine: Java compiled to WebAssembly, started in the page and in each worker, where it lives lives.

'use strict';

/** Starts the engine: Java compiled to WebAssembly. Only numbers cross the border. */
async function startEngine(module) {
  const [needs] = WebAssembly.Module.customSections(module, 'teavm.memoryRequirements');
  const { min = 1, dataSize = 0 } = needs ? JSON.parse(new TextDecoder().decode(needs)) : {};
  // TeaVM's bridge to objects of JavaScript makes code at run time; nothing here crosses it.
  const unused = () => ({});
  const known = {
    env: { memory: new WebAssembly.Memory({ initial: Math.max(1, min), maximum: 32768 }) },
    teavmMemory: {
      notifyHeapResized() {},
      heapOffset: new WebAssembly.Global({ value: 'i32' }, Math.ceil(dataSize / 8) * 8),
      maxSize: new WebAssembly.Global({ value: 'i32' }, 0x7fffffff),
    },
    teavm: { takeStackTrace: () => ({}), decorateException() {} },
    teavmMath: Math,
    'wasm:js-string': {
      fromCharCode: code => String.fromCharCode(code),
      concat: (first, second) => first + second,
      charCodeAt: (text, index) => text.charCodeAt(index),
      length: text => text.length,
      substring: (text, start, end) => text.substring(start, end),
    },
  };
  const imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    imports[from] ??= {};
    imports[from][name] = known[from]?.[name] ?? unused;
  }
  imports['wasm:js-string'] ??= known['wasm:js-string'];
  const java = (await WebAssembly.instantiate(module, imports)).exports;
  const fetched = () => {
    let text = '';
    for (let i = 0; i < java.length(); i++) text += String.fromCharCode(java.character(i));
    return text;
  };
  return {
    /** Calls a function about a text; gives its answer. */
    call(name, text, ...numbers) {
      for (let i = 0; i < text.length; i++) java.give(text.charCodeAt(i));
      if (java[name](...numbers) < 0) throw new Error(fetched());
      return fetched();
    },
    numbers() {
      return Int32Array.from({ length: java.size() }, (_, i) => java.number(i));
    },
    put(numbers) {
      java.room(numbers.length);
      numbers.forEach((number, i) => java.put(i, number));
    },
  };
}

/** What a worker does: lives lives. Made from its text, so it uses nothing from outside. */
function work() {
  let engine;
  let answers = null;
  self.onmessage = async ({ data }) => {
    try {
      if (data.module) {
        engine = await startEngine(data.module);
        engine.call('open', data.questions);
        self.postMessage({ ready: true });
        return;
      }
      if (answers !== data.answers) {
        answers = data.answers;
        engine.call('answer', answers);
      }
      engine.call('live', data.arm, data.first, data.patients);
      const numbers = engine.numbers();
      self.postMessage({ ...data, numbers }, [numbers.buffer]);
    } catch (problem) {
      self.postMessage({ ...data, module: null, questions: null, failed: String(problem.message) });
    }
  };
}
