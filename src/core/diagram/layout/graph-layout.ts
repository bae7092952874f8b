export interface Size {
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box extends Point, Size {}

export interface LayoutRequest {
  readonly direction: 'down' | 'right'
  /** Drawn as frames around their nodes; `header` is the room for the name. */
  readonly groups: readonly { readonly id: string; readonly header: Size }[]
  readonly nodes: readonly (Size & { readonly id: string; readonly group?: string })[]
  /** A label's size makes the layout keep room for it on the line. */
  readonly edges: readonly {
    readonly id: string
    readonly from: string
    readonly to: string
    readonly label?: Size
  }[]
}

export interface LayoutResult extends Size {
  readonly groups: ReadonlyMap<string, Box>
  readonly nodes: ReadonlyMap<string, Box>
  readonly edges: ReadonlyMap<string, { readonly points: readonly Point[]; readonly label?: Box }>
}

/** Places boxes and routes lines between them. The same request gives the same result, in any process. */
export interface GraphLayout {
  layout(request: LayoutRequest): Promise<LayoutResult>
}
