import { readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fileSchemas, toJsonSchema } from '../../core/schema/json-schema.ts'
import { writeIfChanged } from '../files/write-if-changed.ts'
import { ruleRegistry } from './rule-registry.ts'

/** Everything that is generated and committed, by path from the repository's root. Fresh is proven by `test/meta/generated.test.ts`. */
export async function generatedFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  const rulesFolder = join(root, 'src/core/lint/rules')
  files.set('src/core/lint/registry.ts', ruleRegistry(readdirSync(rulesFolder)))
  for (const [name, schema] of Object.entries(fileSchemas))
    files.set(`schema/${name}.schema.json`, toJsonSchema(name, schema))
  // The pages below read what the registry lists; they load after it is known to be in place.
  const { rulesPage } = await import('./rules-page.ts')
  const { schemaPage } = await import('./schema-page.ts')
  files.set('docs/rules.md', rulesPage())
  files.set('docs/schema.md', schemaPage())
  return files
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../../../', import.meta.url))
  await writeIfChanged(
    join(root, 'src/core/lint/registry.ts'),
    ruleRegistry(readdirSync(join(root, 'src/core/lint/rules'))),
  )
  const files = await generatedFiles(root)
  for (const [path, text] of files) {
    if (await writeIfChanged(join(root, path), text)) process.stderr.write(`wrote ${path}\n`)
  }
  for (const name of readdirSync(join(root, 'schema'))) {
    if (!files.has(`schema/${name}`)) await rm(join(root, 'schema', name))
  }
}
