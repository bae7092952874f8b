import type { Tree } from '../src/core/corpus/load.ts'
<<<<<<< HEAD
import { kindOf } from '../src/core/schema/categories.ts'

/**
 * The real atlas, with copies of its entries until there are `count`. The longer words of a copy are made-up ones, others in each
 * copy, so that no copy is found to be one and no diagram is drawn from the cache for another; figures, marks, names
 * and code stay, and links stay within the originals.
=======
import { otherWords } from './other-words.ts'

/**
 * The real atlas, with copies of its entries until there are `count`. Copies differ from each other in
 * their titles, so that no diagram is drawn from the cache for another, in whose they are, so that no incident happens
 * twice to one company, and in the words of their prose, so that none is a near-copy; links stay within the originals.
>>>>>>> 17d60cbbd3d21577b2b42a5275ebe3f3c9b786e8
 */
export function syntheticAtlas(real: Tree, count: number): Map<string, string> {
  const tree = new Map(real)
  const entries = [...real].filter(([path]) => kindOf(path.replace(/\.yaml$/, '')) !== undefined)
  const copyable = entries.filter(([path]) => !path.startsWith('systems/') && !path.startsWith('incidents/'))
  for (let made = entries.length, round = 1; made < count; round++) {
    for (const [path, text] of copyable) {
      if (made >= count) break
<<<<<<< HEAD
      tree.set(path.replace(/\.yaml$/, `-${round}.yaml`), inOtherWords(text, round))
=======
      const copy = text
        .replace(
          /^title: (["']?)(.*?)(["']?)$/m,
          (_, open: string, title: string, close: string) =>
            `title: ${open}${title.slice(0, 100)} v${round}${close}`,
        )
        .replace(/^(organisation: )(.*)$/m, `$1Example ${round}`)
      tree.set(path.replace(/\.yaml$/, `-${round}.yaml`), otherWords(copy, round))
>>>>>>> 17d60cbbd3d21577b2b42a5275ebe3f3c9b786e8
      made++
    }
  }
  return tree
}

/** Marks, code, quoted texts, keys and addresses; and else a word of letters alone, in lower case, long enough to carry meaning. */
const pieces = /\[[@=][^\]]*\]|`[^`]*`|^\s*(?:- )?[a-z-]+:|https?:\S+|(?<![\w-])[a-z]{6,}(?![\w-])/gm

function inOtherWords(text: string, round: number): string {
  let verbatimIndent = -1
  return text
    .split('\n')
    .map((line) => {
      const indent = line.search(/\S/)
      if (verbatimIndent >= 0 && indent > verbatimIndent) return line
      verbatimIndent = /^\s*(?:- )?(?:commands|run|formula):/.test(line) ? indent : -1
      if (verbatimIndent >= 0 || verbatimField.test(line)) return line
      return line.replace(pieces, (piece) => (/^[a-z]{6,}$/.test(piece) ? otherWord(piece, round) : piece))
    })
    .join('\n')
}

const verbatimField =
  /^\s*(?:- )?(?:text|template|name|from|to|id|go|start|next|at|as-of|layer|holds|product|version|milestone|phase|kind|formula|gives|component|cause-class|detected-by|[a-z_]+):\s*["'[]?(?:[a-z0-9-]+["'\]]?$|.*\[@|[^ ]+$)/

/** A word of the same length for a word, another one in each round: its letters moved along the alphabet. */
function otherWord(word: string, round: number): string {
  let state = round * 2654435761 + word.length
  return [...word]
    .map((letter) => {
      state = (Math.imul(state, 1664525) + letter.charCodeAt(0) + 1013904223) >>> 0
      return String.fromCharCode(97 + (state % 26))
    })
    .join('')
}
