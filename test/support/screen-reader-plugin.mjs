import {build} from 'vite';

/**
 * Parts of the screen reader for tests are CommonJS, which a browser cannot load: this serves it as
 * one module, made when first asked for.
 */
export function screenReaderPlugin() {
  const name = '@guidepup/virtual-screen-reader';
  const path = '/__screen-reader.js';
  let made;
  const make = async () => {
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      define: {'process.env.NODE_ENV': '"production"'},
      build: {
        write: false,
        minify: false,
        target: 'es2022',
        rollupOptions: {
          input: name,
          preserveEntrySignatures: 'strict',
          output: {format: 'es', codeSplitting: false},
        },
      },
    });
    return /** @type {import('vite').Rolldown.RolldownOutput} */ (built).output[0].code;
  };
  return {
    name: 'screen-reader',
    resolveImport: ({source}) => (source === name ? path : undefined),
    serve: async (context) =>
      context.path === path ? {body: await (made ??= make()), type: 'js'} : undefined,
  };
}
