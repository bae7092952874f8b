import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The page's script, one file, minified. */
export async function clientBundle(): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('../../client/atlas.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  })
  const [file] = result.outputFiles
  if (!file) throw new Error('esbuild gave no output for the page’s script.')
  return file.text
}
