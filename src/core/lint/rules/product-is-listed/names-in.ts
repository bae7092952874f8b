import { stripMarks } from '../../../evidence/marks.ts'

/** Makers, and words that stand in the names of many products: no name by themselves. */
const shared = new Set(
  `amazon aws apache google microsoft azure oracle ibm red hat hashicorp elastic cloud service services managed server engine
  platform system systems network data database store storage queue stream streaming web the for on with and of in at under
  open source enterprise community edition virtual machine machines key value sql`.split(/\s+/),
)

/** Written otherwise by some. */
const sameName: Readonly<Record<string, string>> = {
  postgres: 'postgresql',
  k8s: 'kubernetes',
  mongo: 'mongodb',
  es: 'elasticsearch',
  rails: 'ruby',
  eks: 'kubernetes',
  s3: 'simple storage service',
}

/** A word with a capital that does not begin the text, or with one inside, or with a digit: `HAProxy`, `XtraBackup`, `S3`. */
const looksLikeName = /^(?=.*[A-Z])(?=.*([a-z]|\d))\S+$/
const capitalsInside = /^\S+[A-Z]|\d/

/** The names of products in a text, in lower case: of “Percona XtraBackup in cloud blob storage” both, of “Border routers with BGP” none. */
export function namesIn(product: string): ReadonlySet<string> {
  const words = wordsOf(product)
  const isNameThroughout = words.every((word) => /^[A-Z\d]/.test(word))
  const isOneWord = words.length === 1
  const names = words.filter((word, index) => {
    if (shared.has(word.toLowerCase())) return false
    if (isOneWord) return true
    if (!looksLikeName.test(word)) return isNameThroughout && /^[A-Z\d]+$/.test(word)
    return index > 0 || capitalsInside.test(word) || isNameThroughout || words[1]?.match(/^[A-Z]/) !== null
  })
  return new Set(names.map((word) => sameName[word.toLowerCase()] ?? word.toLowerCase()))
}

/** Whether a technology’s name and a product’s have a name in common, whatever stands around it. */
export function sharesName(technology: string, product: string): boolean {
  const there = wordsOfName(technology)
  if (there.size === 0) return technology.toLowerCase() === product.toLowerCase()
  return [...wordsOfName(product)].some((word) => there.has(word))
}

/** Every word that is not shared by many products. */
export function wordsOfName(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .map((word) => word.toLowerCase())
      .filter((word) => !shared.has(word))
      .map((word) => sameName[word] ?? word),
  )
}

const wordsOf = (text: string): readonly string[] =>
  (stripMarks(text).match(/[\p{L}\p{N}][\p{L}\p{N}.-]*/gu) ?? [])
    .map((word) => word.replace(/[.-]+$/, ''))
    .filter((word) => !/^v?\d[\d.]*$/.test(word))
