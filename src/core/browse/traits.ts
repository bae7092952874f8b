import { stripMarks } from '../evidence/marks.ts'
import { memoised } from '../recall/memoised.ts'
import { productSlug, productsIn } from './technology-names.ts'

/** The parts of an entry by which others are like it, as its file and its published JSON both hold them. */
export interface Traited {
  readonly technologies: readonly { readonly name: string }[]
  readonly 'cause-class'?: string
  readonly motifs?: readonly { readonly motif: string }[]
}

export interface Traits {
  /** Names of products by the slug that makes them one. */
  readonly products: ReadonlyMap<string, string>
  readonly cause: string | undefined
  readonly motifs: readonly string[]
}

export const traitsOf: (data: Traited) => Traits = memoised((data) => ({
  products: new Map(
    data.technologies.flatMap(({ name }) =>
      productsIn(stripMarks(name)).map((product) => [productSlug(product), product]),
    ),
  ),
  cause: data['cause-class'],
  motifs: [...new Set((data.motifs ?? []).map(({ motif }) => motif))],
}))

/** What both have, as the first writes it. */
export const inCommon = (one: Traits, other: Traits): Traits => ({
  products: new Map([...one.products].filter(([slug]) => other.products.has(slug))),
  cause: one.cause === other.cause ? one.cause : undefined,
  motifs: one.motifs.filter((motif) => other.motifs.includes(motif)),
})
