import { stripMarks } from '../core/evidence/marks.ts'
import { element } from './element.ts'

/** An author’s text without its marks, what stands between backquotes as code. */
export function codedText(text: string): readonly (Node | string)[] {
  return stripMarks(text)
    .split(/(`[^`\n]+`)/)
    .filter((part) => part !== '')
    .map((part) => (/^`[^`]+`$/.test(part) ? element('code', {}, part.slice(1, -1)) : part))
}
