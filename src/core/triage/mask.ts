const months = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}'
const days = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}'
const clock = '\\d{1,2}:\\d{2}:\\d{2}(?:[.,:]\\d{1,9})?'
const zone = '(?: ?(?:Z|UTC|GMT|CET|CEST|EST|EDT|CST|CDT|PST|PDT|MST|[+-]\\d{2}:?\\d{2}))?\\b'

/** What varies from one occurrence of a message to the next, longest shapes first. */
const masks: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(`\\b(?:${days},? )?\\d{1,2}[ /-]${months}[ /-]\\d{2,4}(?:[ :T]${clock})?${zone}`, 'g'),
    '<time>',
  ],
  [
    new RegExp(
      `\\b(?:${days},? )?${months} {1,2}\\d{1,2},?(?: \\d{4})?(?: ${clock})?(?: \\d{4})?${zone}`,
      'g',
    ),
    '<time>',
  ],
  [new RegExp(`\\b\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:[T_ ]{1,2}${clock})?${zone}`, 'g'), '<time>'],
  [new RegExp(`\\b${clock}${zone}`, 'g'), '<time>'],
  [/\b[IWEFD]\d{4}(?= <time>)/g, ' '],
  // Every stack of Go begins so, whatever happened.
  [/\bgoroutine \d{1,9} \[running(?:, locked to thread)?\]:/g, '<n>'],
  [/\[ {0,6}\d{1,10}\.\d{3,9}\]/g, '<time>'],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<id>'],
  [/(?<=[a-z0-9])-(?=[a-z0-9]{0,9}\d)[a-z0-9]{8,10}-[a-z0-9]{5}\b/g, '-<id>'],
  [/\b0x[0-9a-f]+\b/gi, '<id>'],
  [/\b(?:sha256:)?(?=[0-9a-f]{0,64}\d)[0-9a-f]{8,64}\b/gi, '<id>'],
  [/\b(?=[0-9A-Z]{0,26}\d)[0-9A-HJKMNP-TV-Z]{26}\b/g, '<id>'],
  [/\b(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?(?:\/\d{1,2})?\b/g, '<ip>'],
  [/\b(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{1,4}\b/gi, '<ip>'],
  [/\bip-\d{1,3}-\d{1,3}-\d{1,3}-\d{1,3}\b/g, '<ip>'],
  [/(?<=[a-z0-9])-(?=[bcdf-hj-np-tv-z2-9]{0,4}\d)[bcdf-hj-np-tv-z2-9]{5}\b/g, '-<id>'],
  [
    /(?<![\w.-])[-+]?\d{1,15}(?:\.\d{1,12})? ?(?:ns|us|µs|μs|ms|secs?|seconds?|mins?|minutes?|hours?|days?|[KMGTP]i?[Bb]?|kB|bytes|%)(?![\w])/g,
    '<n>',
  ],
  [/(?<![\w.])\d{1,6}(?:\.\d{1,12})?[smhd](?:\d{1,3}(?:\.\d{1,12})?[smhd]){0,3}(?![\w])/g, '<n>'],
  [/(?<![\w.])[-+]?\d{1,15}\.\d{1,15}(?:e[-+]?\d{1,3})?(?![\w.])/gi, '<n>'],
  [/(?<![\w.])\d{6,}(?![\w])/g, '<n>'],
]

/**
 * Puts `<time>`, `<id>`, `<ip>` and `<n>` for what varies. Whole numbers of at most five digits stay: 1040, 53300, 503 and 137 are
 * codes as often as not, and only a number that a signature has counts for anything.
 */
export const mask = (text: string): string =>
  masks.reduce((masked, [shape, mark]) => masked.replace(shape, mark), text)
