import { fileURLToPath } from 'node:url';

/** The compiled program `name` beside the module at `here` (its `import.meta.url`), also when that runs uncompiled under a test runner. */
export function compiledFile(name: string, here: string): string {
  const compiled = here.endsWith('.ts') ? here.replace(/^(.*)\/src\//, '$1/dist/') : here;
  return fileURLToPath(new URL(name, compiled));
}
