import type { Reporter } from './report.ts'
import { toGithub } from './to-github.ts'
import { toJson } from './to-json.ts'
import { toMarkdown } from './to-markdown.ts'
import { toSarif } from './to-sarif.ts'
import { toText } from './to-text.ts'

export const reporters = {
  text: toText,
  json: toJson,
  sarif: toSarif,
  github: toGithub,
  markdown: toMarkdown,
} as const satisfies Record<string, Reporter>
