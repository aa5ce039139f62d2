import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** A folder imports from itself and from those to its left. `index.ts`, `cli.ts` and `testing/` stand outside; only the command line, at the right end, runs the checks of `testing/`. */
const PURE = ['model', 'errors', 'markup', 'languages', 'article', 'script', 'speech', 'ssml', 'show'];
const EFFECTS = ['source', 'attribution', 'tts', 'audio', 'episode', 'publish', 'serve', 'jobs', 'config', 'cli'];
const LINE = [...PURE, ...EFFECTS];

/** Every package of package.json, and the one file (or folder) behind which it stands. */
const HOMES: Readonly<Record<string, string>> = {
  '@aws-sdk/client-s3': 'publish/targets/s3.ts',
  '@echogarden/espeak-ng-emscripten': 'tts/adapters/espeak-process.ts',
  '@ffmpeg-installer/ffmpeg': 'audio/find-ffmpeg.ts',
  'browser-id3-writer': 'audio/id3-tag.ts',
  commander: 'cli/',
  eld: 'languages/detect-language.ts',
  'fluent-ffmpeg': 'audio/ffmpeg.ts',
  'gender-detection-from-name': 'script/first-name-gender.ts',
  'ssml-builder': 'ssml/speech-builder.ts',
  '@mozilla/readability': 'article/html/',
  linkedom: 'article/html/',
  'html-encoding-sniffer': 'article/html/',
  'fast-xml-parser': 'markup/parse-xml.ts',
  n2words: 'languages/',
  'any-ascii': 'speech/load-transliterator.ts',
  'mdast-util-from-markdown': 'article/markdown/',
  'mdast-util-gfm': 'article/markdown/',
  'micromark-extension-gfm': 'article/markdown/',
  yaml: 'article/markdown/',
  uqr: 'show/pages/qr-code.ts',
  'request-filtering-agent': 'source/',
  'robots-parser': 'source/',
};

/** Text of a page's program: it runs in a browser. */
const BROWSER_TEXT = /^show\/.*-script\.ts$/;

const EFFECTS_IN_CODE =
  /\bprocess\s*[.[]|\bglobalThis\b|\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.|\bMath\.random\b|\b(?:fetch|setTimeout|setInterval)\s*\(|\bimport\.meta\b/;

const root = fileURLToPath(new URL('..', import.meta.url));
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => ({
    file,
    folder: folderOf(file),
    code: withoutComments(readFileSync(join(root, 'src', file), 'utf8')),
  }));
const imports = files.flatMap(({ file, folder, code }) => importsOf(code).map((from) => ({ file, folder, from })));

describe('the layout of src', () => {
  it('has only folders that stand in the line', () => {
    expect(
      [...new Set(files.map(({ folder }) => folder))].filter((folder) => !['', 'testing', ...LINE].includes(folder)),
    ).toEqual([]);
  });

  it('imports only from the left', () => {
    const wrong = imports.filter(({ file, folder, from }) => {
      if (!from.startsWith('.') || !LINE.includes(folder)) return false;
      const target = posix.join(posix.dirname(file), from);
      if (folder === 'cli' && folderOf(target) === 'testing') return false;
      return LINE.indexOf(folderOf(target)) > LINE.indexOf(folder) || !LINE.includes(folderOf(target));
    });
    expect(wrong.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
  });

  it('keeps files, processes, clock, network and chance out of the pure folders', () => {
    const pure = files.filter(({ file, folder }) => PURE.includes(folder) && !BROWSER_TEXT.test(file));
    const wrong = pure.flatMap(({ file, code }) => {
      const effect = /(?:from|import)\s*\(?\s*'node:[^']*'/.exec(code) ?? EFFECTS_IN_CODE.exec(code);
      return effect ? [`${file}: ${effect[0]}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('keeps each package behind one file', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    expect(Object.keys(HOMES).toSorted()).toEqual(
      Object.keys({ ...manifest['dependencies'], ...manifest['optionalDependencies'] }).toSorted(),
    );
    const foreign = files.flatMap(({ file, code }) =>
      packagesNamedIn(code)
        .filter((name) => !file.startsWith(HOMES[name] ?? '-'))
        .map((name) => `${file} uses ${name}`),
    );
    expect(foreign).toEqual([]);
  });

  it('exports by name', () => {
    expect(files.filter(({ code }) => /^export default\b/m.test(code)).map(({ file }) => file)).toEqual([]);
  });
});

function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : '';
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function importsOf(code: string): string[] {
  const statements = code.matchAll(/^(?:import|export)\s[^'";]*?from\s*'([^']+)'|\bimport\s*\(?\s*'([^']+)'/gm);
  return [...statements].map(([, from, direct]) => from ?? direct ?? '');
}

/** Packages that the code imports or, for those of package.json, requires. */
function packagesNamedIn(code: string): string[] {
  const imported = importsOf(code)
    .map((from) => /^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from)
    .filter((name) => !name.startsWith('.') && !name.startsWith('node:'));
  return [...imported, ...Object.keys(HOMES).filter((name) => code.includes(`('${name}')`))];
}
