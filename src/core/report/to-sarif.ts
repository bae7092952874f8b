import { rules } from '../lint/registry.ts'
import type { Reporter } from './report.ts'

/** SARIF 2.1.0, for code-scanning viewers. */
export const toSarif: Reporter = (diagnostics, { prefix }) =>
  `${JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'production-atlas',
              rules: rules.map(({ code, summary, severity }) => ({
                id: code,
                shortDescription: { text: summary },
                defaultConfiguration: { level: severity },
              })),
            },
          },
          columnKind: 'utf16CodeUnits',
          results: diagnostics.map(({ path, range, severity, code, message, help, related }) => ({
            ruleId: code,
            level: severity,
            message: { text: help === undefined ? message : `${message} ${help}` },
            locations: [location(prefix + path, range)],
            ...(related.length === 0
              ? {}
              : {
                  relatedLocations: related.map((other) => ({
                    ...location(prefix + other.path, other.range),
                    message: { text: other.message },
                  })),
                }),
          })),
        },
      ],
    },
    null,
    2,
  )}\n`

function location(uri: string, range: Parameters<Reporter>[0][number]['range']) {
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(uri) },
      ...(range
        ? {
            region: {
              startLine: range.start.line,
              startColumn: range.start.column,
              endLine: range.end.line,
              endColumn: range.end.column,
            },
          }
        : {}),
    },
  }
}
