import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The pages' style sheet, one file, minified. */
export async function styleBundle(): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('../../core/site/styles/atlas.css', import.meta.url))],
    bundle: true,
    minify: true,
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  })
  const [file] = result.outputFiles
  if (!file) throw new Error('esbuild gave no output for the style sheet.')
  return file.text
}
