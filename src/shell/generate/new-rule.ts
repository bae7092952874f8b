import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeIfChanged } from '../files/write-if-changed.ts'

const [code] = process.argv.slice(2)
const root = fileURLToPath(new URL('../../../', import.meta.url))
if (code === undefined || !/^[a-z]+(-[a-z]+)+$/.test(code)) {
  process.stderr.write('Name the rule for what should hold: npm run new:rule -- link-has-failure-policy\n')
  process.exit(2)
}
const folder = join(root, 'src/core/lint/rules', code)
if (existsSync(folder)) {
  process.stderr.write(`The rule “${code}” exists already.\n`)
  process.exit(2)
}
const name = code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
await writeIfChanged(
  join(folder, 'rule.ts'),
  `import type { EntryRule } from '../../rule.ts'

export const ${name} = {
  code: '${code}',
  scope: 'entry',
  gate: 'evidence',
  severity: 'error',
  summary: 'What should hold, in one sentence.',
  *check(entry) {},
} satisfies EntryRule
`,
)
await writeIfChanged(
  join(folder, 'README.md'),
  `# ${code}

Why it should hold.

\`\`\`yaml incorrect incident
lessons:
  - What is wrong.
\`\`\`

\`\`\`text diagnostics
lessons.0: What the rule says.
\`\`\`

\`\`\`yaml correct incident
lessons:
  - What is right.
\`\`\`
`,
)
process.stdout.write(
  `${join('src/core/lint/rules', code)}\nWrite the README first, then \`npm run generate\` and \`npm test\`.\n`,
)
