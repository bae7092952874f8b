import type { Line } from '../../../src/core/diagram/model.ts'

/** What no author should write and no emitter may fall over. */
export const hostileTexts: readonly string[] = [
  '</text><script>alert(1)</script>',
  '"><image href="x" onerror="alert(1)"/>',
  ']]> <!-- &amp; &#x3c;script&#x3e;',
  'javascript:alert(1)',
  '\u0000\u0001\u000b\u001f\ufffe\ud800 lone',
  'url(javascript:x);} .atlas-svg{display:none',
  '書き込みが失敗しました。レプリカは数時間遅れています、確認してください',
  'שגיאה בחיבור למסד הנתונים — اتصال قاعدة البيانات',
  '🔥🔥🔥 family 👨‍👩‍👧‍👦 flag 🇩🇪 keycap 1️⃣',
  'e\u0301'.repeat(40),
  'x'.repeat(300),
  `${'long words in a long label '.repeat(11)}end`,
  'https://example.org/a/very/long/path?with=parameters&and=more#'.repeat(4),
  'line one\nline two\r\nline three',
  '   ',
  '',
]

export const hostileLines = (seed: number, count = 3): readonly Line[] =>
  (['product', 'fact', 'limit', 'cost', 'failure', 'command', 'note'] as const)
    .slice(0, count)
    .map((role, index) => ({
      role,
      text: hostileTexts[(seed + index) % hostileTexts.length] ?? '',
      cites: index === 0 ? Array.from({ length: 40 }, (_, n) => n + 1) : [seed],
    }))

export const hostileText = (seed: number): string => hostileTexts[seed % hostileTexts.length] ?? ''
export const hostileBase = (id: string) => ({ id, title: hostileText(0), description: hostileText(1) })
