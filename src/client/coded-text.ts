import { stripMarks } from '../core/evidence/marks.ts'
import { make } from './element.ts'

/** An author’s text without its marks, what stands between backquotes as code. */
export function codedText(text: string): readonly (Node | string)[] {
  return stripMarks(text)
    .split(/(`[^`\n]+`)/)
    .filter((part) => part !== '')
    .map((part) => (/^`[^`]+`$/.test(part) ? make('code', {}, part.slice(1, -1)) : part))
}
