/** What stands where an author wrote a placeholder, by what its name says; the first that fits. */
const values: readonly (readonly [RegExp, string])[] = [
  [/ip|address|addr/, '10.2.3.4'],
  [/host|server|node|broker|member|peer|endpoint/, 'node-7'],
  [/port/, '8443'],
  [/pid|thread/, '4711'],
  [/time|date/, '2026-02-11T03:00:04Z'],
  [/duration|delay|took|elapsed|seconds|age/, '12s'],
  [/size|bytes|memory|usage/, '123456789'],
  [/percent|share|ratio/, '97'],
  [/path|file|dir|mount/, '/var/lib/app/data'],
  [/url|uri/, 'https://app.example.com/v1/items'],
  [/uuid|uid|id|hash|fingerprint|digest/, 'a1b2c3d4e5f60718'],
  [
    /^(?:n|m|x|count|number|total|max|min|limit|used|current|score|offset|epoch|index|slot|value|ms|s|kb|mb)s?$/,
    '42',
  ],
]

/** A template as it would be printed, with an invented value in place of each `<placeholder>`. */
export const fillTemplate = (template: string): string =>
  template.replace(/<([A-Za-z][^<>\n]{0,60})>/g, (_, name: string) => {
    const lower = name.toLowerCase()
    return values.find(([shape]) => shape.test(lower))?.[1] ?? 'example'
  })
