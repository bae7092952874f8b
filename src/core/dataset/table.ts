/** A value of a cell; `null` where the atlas has none. */
export type Cell = string | number | boolean | null

export type ColumnType = 'text' | 'number' | 'integer' | 'boolean'

export interface Column {
  readonly name: string
  readonly type: ColumnType
  /** One sentence for the data dictionary. */
  readonly means: string
}

/** One table of the dataset; rows hold a cell for each column, in their order. */
export interface Table {
  readonly name: string
  readonly means: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}
