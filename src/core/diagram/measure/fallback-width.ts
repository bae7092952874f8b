/**
 * Width in em of a character that the measured font lacks. On the generous side: a reader's own
 * fallback font decides, and text that leaves its card is worse than a line that ends early.
 */
export function fallbackWidth(character: string): number {
  if (/^(?:\p{Mn}|\p{Me}|\p{Cf})/u.test(character)) return 0
  if (/^\p{Extended_Pictographic}/u.test(character) || /^[\u{1f1e6}-\u{1f1ff}]/u.test(character)) return 1.3
  if (isIdeographic(character)) return 1
  if (/^[≤≥≈≠±−]/u.test(character)) return 0.6
  if (/^[\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}]/u.test(character)) return 0.75
  return 1
}

/** Scripts written without spaces, where a line may end after any character. */
export function isIdeographic(character: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u{3000}-\u{303f}\u{ff00}-\u{ff60}]/u.test(
    character,
  )
}
