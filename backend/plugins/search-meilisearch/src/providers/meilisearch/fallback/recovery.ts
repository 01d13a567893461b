import type { Logger } from "@medusajs/framework/types"
import type { Definition } from "../backend"
import type { MeilisearchEngine } from "../engine/meilisearch-engine"
import { isUnavailable } from "../errors"
import type { ResolvedOptions } from "../options"
import { Circuit } from "./circuit"
import { dropOrphans } from "./drop-orphans"
import type { FallbackBackend } from "./fallback-backend"
import { IndexCopies } from "./index-copies"
import { reconcile } from "./reconcile"

const TAG = "[search-meilisearch]"

/** Knows whether Meilisearch can be searched, index by index, and brings it back when it cannot. */
export class Recovery {
  private readonly copies = new IndexCopies()
  private readonly circuit: Circuit
  private auditTimer: NodeJS.Timeout | undefined

  constructor(
    private readonly engine: MeilisearchEngine,
    private readonly fallback: FallbackBackend,
    private readonly options: ResolvedOptions,
    private readonly logger: Logger,
  ) {
    const { retryAfterMs, maxRetryAfterMs } = options
    this.circuit = new Circuit({ retryAfterMs, maxRetryAfterMs, recover: () => this.recover() })
  }

  get isAway(): boolean {
    return this.circuit.isOpen
  }

  canServe(index: string): boolean {
    return !this.circuit.isOpen && this.copies.isCurrent(index)
  }

  definitionOf(index: string): Definition | undefined {
    return this.copies.definitionOf(index)
  }

  /** Notes an index that is in use; a new one is compared at once, in the background. */
  meet(definition: Definition): void {
    if (this.copies.meet(definition)) {
      this.circuit.tryLater(0)
      this.startAudits()
    }
  }

  forget(index: string): void {
    this.copies.forget(index)
  }

  /** Meilisearch did not answer: stop asking it, and trust no copy until they were all compared. */
  away(error: unknown): void {
    if (!this.circuit.isOpen) {
      this.logger.warn(`${TAG} Meilisearch is away, searching the fallback: ${String(error)}`)
    }
    this.copies.doubt()
    this.circuit.open()
  }

  /** One copy may be behind. */
  doubt(index: string, reason?: string): void {
    if (reason) {
      this.logger.warn(`${TAG} "${index}" may be incomplete in Meilisearch, comparing it: ${reason}`)
    }
    this.copies.doubt(index)
    this.circuit.tryLater()
  }

  private async recover(): Promise<boolean> {
    if (!(await this.engine.isHealthy())) {
      return false
    }
    // Open to writes from here on, so that the comparison below cannot miss one.
    this.circuit.close()
    for (const definition of this.copies.listDoubted()) {
      await this.compare(definition)
    }
    return this.copies.listDoubted().length === 0
  }

  private async compare(definition: Definition): Promise<void> {
    const name = definition.physical_name
    const doubts = this.copies.doubtsOf(name)
    try {
      const repaired = await this.repair(definition)
      if (repaired !== undefined) {
        this.copies.trust(name, doubts)
        this.logger.info(`${TAG} "${name}" is complete in Meilisearch (documents repaired: ${repaired})`)
      }
    } catch (error) {
      this.failed(name, error)
    }
  }

  /** Undefined when the copies kept differing, or when the index is gone: a swap dropped it. */
  private async repair(definition: Definition): Promise<number | undefined> {
    const name = definition.physical_name
    if (!(await this.fallback.listIndexes()).some((index) => index.name === name)) {
      this.copies.forget(name)
      return undefined
    }
    const repaired = await reconcile({ engine: this.engine, fallback: this.fallback }, definition)
    await dropOrphans(this.engine, this.fallback, name)
    return repaired
  }

  private failed(name: string, error: unknown): void {
    if (isUnavailable(error)) {
      this.away(error)
    } else {
      this.logger.error(`${TAG} could not compare "${name}", the fallback answers for it: ${String(error)}`)
    }
  }

  /** Compares now and then without being asked: another process may have missed writes and then died. */
  private startAudits(): void {
    this.auditTimer ??= setInterval(() => void this.audit(), this.options.auditEveryMs).unref()
  }

  private async audit(): Promise<void> {
    for (const definition of this.copies
      .listAll()
      .filter(({ physical_name }) => this.canServe(physical_name))) {
      try {
        const repaired = await this.repair(definition)
        if (repaired) {
          this.logger.warn(`${TAG} the audit of "${definition.physical_name}" repaired ${repaired} documents`)
        }
      } catch (error) {
        this.failed(definition.physical_name, error)
      }
    }
  }
}
