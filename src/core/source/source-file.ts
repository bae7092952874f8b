import { type Document, isAlias, isCollection, isNode, LineCounter, parseDocument, visit } from 'yaml'
import type { Pointer } from '../schema/text-spots.ts'
import { readPlainly } from './read-plainly.ts'

/** A larger file is no entry: the longest real one is under 60 KB. */
export const maxFileLength = 512 * 1024

/** A file of the atlas: its text, its value, and what it takes to find a value's place. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  /** The file as plain data. */
  readonly value: unknown
  /** The syntax tree with positions. Made again when asked for: only files with findings need it, and it is large. */
  readonly document: () => Document
  readonly lines: () => LineCounter
}

/** What keeps a file from being read. `offset` and `length` are UTF-16 units into the text. */
export interface InputProblem {
  readonly code:
    | 'file-is-text'
    | 'file-is-small'
    | 'file-is-yaml'
    | 'key-is-unique'
    | 'yaml-is-plain'
    | 'line-ends-are-lf'
  readonly message: string
  readonly help: string
  readonly offset: number
  readonly length: number
}

/** The offset defaults to the file's start, the length to one character. */
type Refusal = Pick<InputProblem, 'code' | 'message' | 'help'> & Partial<InputProblem>

export type ParsedFile =
  | { readonly ok: true; readonly file: SourceFile }
  | { readonly ok: false; readonly problem: InputProblem; readonly lines: LineCounter }

/**
 * Reads one YAML document with positions. `text` is the file decoded as UTF-8 with its byte order mark
 * kept. Refuses what no entry needs (aliases, anchors, tags, several documents), so that a file says
 * exactly what it shows and cannot expand. Reports one problem: the first that explains the others.
 */
export function parseSourceFile(path: string, text: string): ParsedFile {
  const refuse = (problem: Refusal): ParsedFile => ({
    ok: false,
    problem: { offset: 0, length: 1, ...problem },
    lines: linesOf(text.slice(0, maxFileLength)),
  })
  const accept = (value: unknown): ParsedFile => {
    let lines: LineCounter | undefined
    return {
      ok: true,
      file: {
        path,
        text,
        value,
        lines: () => (lines ??= linesOf(text)),
        document: () => readDocument(text),
      },
    }
  }
  const unreadable = unreadableText(text)
  if (unreadable) return refuse(unreadable)
  const plain = readPlainly(text)
  if (plain) return accept(plain.value)
  const document = readDocument(text)
  const error = document.errors[0]
  if (error) {
    const duplicate = error.code === 'DUPLICATE_KEY'
    return refuse({
      code: duplicate ? 'key-is-unique' : 'file-is-yaml',
      message: duplicate ? 'This key stands twice in the same place.' : sentence(error.message),
      help: duplicate
        ? 'Keep one of them.'
        : 'Quote a text that holds `: ` or ` #` or begins with a sign such as `[`, `@` or `&`; indent with spaces.',
      offset: error.pos[0],
      length: Math.max(1, error.pos[1] - error.pos[0]),
    })
  }
  const special = firstSpecialNode(document)
  if (special) return refuse(special)
  if (document.contents === null) {
    return refuse({
      code: 'file-is-yaml',
      message: 'The file is empty.',
      help: 'Start with `atlas new <kind> <id>`, or delete the file.',
    })
  }
  return accept(document.toJS({ maxAliasCount: 0 }))
}

function readDocument(text: string): Document {
  return parseDocument(text, {
    uniqueKeys: true,
    prettyErrors: false,
    strict: true,
    version: '1.2',
  })
}

function unreadableText(text: string): Refusal | undefined {
  if (text.length > maxFileLength) {
    return {
      code: 'file-is-small',
      message: `The file has ${text.length} characters; the most is ${maxFileLength}.`,
      help: 'One file is one entry; long tables belong in `atlas/prices/`, split by service.',
    }
  }
  const binary = /[\0\uFFFD]/.exec(text)
  if (binary) {
    return {
      code: 'file-is-text',
      message: 'The file is not UTF-8 text.',
      help: 'Save it as UTF-8, or move it out of `atlas/`.',
      offset: binary.index,
    }
  }
  if (text.startsWith('\uFEFF')) {
    return {
      code: 'file-is-text',
      message: 'The file begins with a byte order mark.',
      help: 'Run `atlas format`, or save it as UTF-8 without a byte order mark.',
    }
  }
  const carriageReturn = text.indexOf('\r')
  if (carriageReturn >= 0) {
    return {
      code: 'line-ends-are-lf',
      message: 'The file has Windows line ends.',
      help: 'Run `atlas format`, or save it with LF line ends.',
      offset: carriageReturn,
    }
  }
  return undefined
}

/** The first thing that makes YAML more than a tree of plain values. */
function firstSpecialNode(document: Document): Refusal | undefined {
  let found: Refusal | undefined
  visit(document, {
    Node(_key, node) {
      const what = isAlias(node)
        ? 'an alias'
        : 'anchor' in node && node.anchor
          ? 'an anchor'
          : isNode(node) && node.tag && !isCollection(node)
            ? 'a tag'
            : undefined
      if (what === undefined) return undefined
      const [start = 0, end = start + 1] = node.range ?? []
      found = {
        code: 'yaml-is-plain',
        message: `The file uses ${what}; entries are plain values.`,
        help: 'Write the value out where it is used.',
        offset: start,
        length: Math.max(1, end - start),
      }
      return visit.BREAK
    },
  })
  return found
}

function linesOf(text: string): LineCounter {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1)
  return lines
}

function sentence(message: string): string {
  const line = message.split('\n', 1)[0] ?? message
  return /[.!?]$/.test(line) ? line : `${line}.`
}

/** `impact.duration`, `timeline.3.what`: how a pointer is written for people. */
export function showPointer(pointer: Pointer): string {
  return pointer.join('.')
}
