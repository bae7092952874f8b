import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'

/** The script of all pages, one file, minified. */
export const clientBundle = (): Promise<string> => bundle('client/atlas.ts', { format: 'iife' })

/** What a page with a walk runs before it is painted. */
export const arrivingBundle = (): Promise<string> => bundle('client/arriving.ts', { format: 'iife' })

/** The worker that keeps pages, for one version of the site. */
export const workerBundle = (version: string): Promise<string> =>
  bundle('worker/service-worker.ts', { format: 'iife', define: { VERSION: JSON.stringify(version) } })

/** What `atlas dev` adds to a page. */
export const devBundle = (): Promise<string> => bundle('client/dev/dev.ts', { format: 'iife' })

/** The style sheet of all pages, one file, minified. */
export const styleBundle = (): Promise<string> => bundle('core/site/styles/atlas.css', {})

async function bundle(entry: string, options: BuildOptions): Promise<string> {
  const result = await build({
    ...options,
    entryPoints: [fileURLToPath(new URL(`../../${entry}`, import.meta.url))],
    bundle: true,
    minify: true,
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  })
  const [file] = result.outputFiles ?? []
  if (!file) throw new Error(`esbuild gave no output for ${entry}.`)
  return file.text
}
