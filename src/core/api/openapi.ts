import { apiFolder } from './address.ts'
import { type ApiDocument, apiDocuments } from './documents.ts'
import { componentSchemas } from './published-schema.ts'

/** Where the description itself is. */
export const openapiPath = `${apiFolder}/openapi.json`

const parameterWords: Readonly<Record<string, string>> = {
  category: 'The category’s folder: `incidents`.',
  name: 'The entry’s name within its category.',
  company: 'The company’s folder: `github`.',
  view: 'One of its eight views: `architecture`.',
  publisher: 'The publisher’s folder: `github`.',
  diagram: 'The diagram’s id within its entry: `timeline`.',
}

/** What is published beside the JSON documents. */
interface OtherForm {
  readonly ending: string
  readonly type: string
  readonly summary: string
}

const entryForms: readonly OtherForm[] = [
  { ending: '.html', type: 'text/html', summary: 'The page of an entry' },
  { ending: '.md', type: 'text/markdown', summary: 'One entry as Markdown, diagrams as Mermaid' },
]
const diagramForms: readonly OtherForm[] = [
  { ending: '.{diagram}.mmd', type: 'text/plain', summary: 'A diagram as Mermaid text' },
  { ending: '.{diagram}.svg', type: 'image/svg+xml', summary: 'A diagram for a screen' },
  { ending: '.{diagram}.narrow.svg', type: 'image/svg+xml', summary: 'A diagram for a phone' },
  { ending: '.{diagram}.embed.html', type: 'text/html', summary: 'A diagram alone, to be framed' },
]

/** The OpenAPI 3.1 description of everything published for machines. */
export function openapi(siteUrl: string | undefined): string {
  const paths: Record<string, object> = {}
  for (const document of apiDocuments)
    for (const path of document.paths)
      paths[`/${path}`] = { ...parameters(path), get: jsonOperation(document, path) }
  for (const id of ['{category}/{name}', 'systems/{company}/{view}'])
    for (const { ending, type, summary } of [...entryForms, ...diagramForms]) {
      const path = id + ending
      const schema = { type: 'string' }
      paths[`/${path}`] = {
        ...parameters(path),
        get: {
          operationId: operationId('get', path),
          summary,
          responses: { '200': response(summary, type, schema), ...missing(path) },
        },
      }
    }
  return `${JSON.stringify({
    openapi: '3.1.0',
    info: {
      title: 'The Production Atlas',
      version: '1',
      summary: 'Production diagrams with a source beside every figure.',
      description:
        'Static files: there are no keys, no limits and nothing to change. An address that has once been published stays, or redirects.',
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: siteUrl ?? '../../' }],
    paths,
    components: { schemas: componentSchemas() },
  })}\n`
}

function jsonOperation({ name, summary, optional }: ApiDocument, path: string): object {
  return {
    operationId: operationId('get', path),
    summary,
    ...(optional === undefined ? {} : { description: optional }),
    responses: {
      '200': response(summary, 'application/json', { $ref: `#/components/schemas/${name}` }),
      ...(optional === undefined ? missing(path) : { '404': { description: optional } }),
    },
  }
}

const response = (description: string, type: string, schema: object): object => ({
  description,
  content: { [type]: { schema } },
})

const missing = (path: string): object =>
  path.includes('{') ? { '404': { description: 'There is nothing of that name.' } } : {}

const namesIn = (path: string): readonly string[] =>
  [...path.matchAll(/\{([a-z]+)\}/g)].map(([, name = '']) => name)

function parameters(path: string): object {
  const names = namesIn(path)
  if (names.length === 0) return {}
  return {
    parameters: names.map((name) => ({
      name,
      in: 'path',
      required: true,
      description: parameterWords[name],
      schema: { type: 'string', pattern: '^[a-z0-9-]+$' },
    })),
  }
}

/** `api/v1/entries/{category}/{name}.json` → `get-api-v1-entries-category-name-json`. */
const operationId = (verb: string, path: string): string =>
  [verb, ...path.split(/[^A-Za-z0-9]+/).filter(Boolean)].join('-')
