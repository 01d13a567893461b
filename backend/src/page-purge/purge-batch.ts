import type { ChangedKind } from "./purge-events"

type Changes = Map<ChangedKind, Set<string>>

/**
 * Gathers changes for a moment, so that an import of a thousand products is a few purges and not thousands. `flush`
 * gets each batch once; a change that arrives meanwhile starts the next.
 */
export class PurgeBatch {
  private changes: Changes = new Map()
  private flushing: Promise<void> | undefined

  constructor(
    private readonly flush: (changes: Changes) => Promise<void>,
    private readonly delayMs = 150,
  ) {}

  /** Adds a change and resolves once the batch it is in was flushed. */
  add(kind: ChangedKind, id: string): Promise<void> {
    const ids = this.changes.get(kind) ?? new Set()
    this.changes.set(kind, ids.add(id))
    this.flushing ??= this.flushSoon()
    return this.flushing
  }

  private async flushSoon(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, this.delayMs).unref())
    const changes = this.changes
    this.changes = new Map()
    this.flushing = undefined
    await this.flush(changes)
  }
}
