import type { Reporter } from './report.ts'

/** For machines: the diagnostics as they are, and the shape's version. */
export const toJson: Reporter = (diagnostics, { prefix }) =>
  `${JSON.stringify({ version: 1, diagnostics: diagnostics.map((each) => ({ ...each, path: prefix + each.path })) }, null, 2)}\n`
