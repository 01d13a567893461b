import type { GraphQuery } from "@twiza/plugin-province/options"

/** How long reads wait for one another. Long enough for the events of one change to meet. */
const WINDOW_MS = 20

type Waiting = { ids: readonly string[]; resolve: () => void; reject: (error: unknown) => void }
type ReadDocuments<Document> = (query: GraphQuery, ids: string[]) => Promise<Document[]>

/**
 * Reads documents for several events at once. One change of a product comes as many events (the product, its variants,
 * prices, stock) and a change in bulk as thousands: each needs the same reads, so those of one moment share them, each
 * document being read once. What is read is never older than the event that asks, and batches are read one after the
 * other, so that an older reading is not written over a newer one.
 */
export class DocumentBatches<Document extends { id: string }> {
  private waiting: Waiting[] = []
  private found = new Map<string, Document>()
  private reading: Promise<void> = Promise.resolve()

  constructor(
    private readonly read: ReadDocuments<Document>,
    private readonly size: number,
  ) {}

  /** The documents of these ids; those that have none are left out. */
  async load(query: GraphQuery, ids: readonly string[]): Promise<Document[]> {
    const found = await new Promise<Map<string, Document>>((resolve, reject) => {
      const batch = this.found
      this.waiting.push({ ids, resolve: () => resolve(batch), reject })
      if (this.waiting.length === 1) setTimeout(() => this.flushInTurn(query), WINDOW_MS)
    })
    return ids.flatMap((id) => found.get(id) ?? [])
  }

  private flushInTurn(query: GraphQuery): void {
    this.reading = this.reading.then(() => this.flush(query))
  }

  private async flush(query: GraphQuery): Promise<void> {
    const { waiting, found } = this
    this.waiting = []
    this.found = new Map()
    try {
      const ids = [...new Set(waiting.flatMap((one) => one.ids))]
      for (let from = 0; from < ids.length; from += this.size) {
        const documents = await this.read(query, ids.slice(from, from + this.size))
        documents.forEach((document) => found.set(document.id, document))
      }
      waiting.forEach(({ resolve }) => resolve())
    } catch (error) {
      waiting.forEach(({ reject }) => reject(error))
    }
  }
}
