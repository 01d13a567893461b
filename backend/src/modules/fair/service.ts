import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context, DAL, InferTypeOf } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"
import { ApiError } from "../../api/errors/api-error"
import { Fair } from "./models/fair"
import { FairAllocation } from "./models/fair-allocation"
import { FairAllocationChange } from "./models/fair-allocation-change"
import { FairApplication } from "./models/fair-application"
import { FairCall } from "./models/fair-call"
import { FairEdition } from "./models/fair-edition"
import { type FairActorType, FairEvent } from "./models/fair-event"
import { FairExhibitor } from "./models/fair-exhibitor"
import { FairMessage } from "./models/fair-message"
import { FairReport } from "./models/fair-report"
import { FairStand } from "./models/fair-stand"
import { FairVisit } from "./models/fair-visit"

/** Who acts on a fair, as its history names them. */
export type FairActor = { type: FairActorType; id: string | null }

/** The jobs and the importer. */
export const FAIR_SYSTEM: FairActor = { type: "system", id: null }

type Edition = Omit<
  InferTypeOf<typeof FairEdition>,
  "fair" | "call" | "stands" | "applications" | "allocations" | "exhibitors" | "events"
>
type Call = Omit<InferTypeOf<typeof FairCall>, "edition">

/** An edition whose row is locked, its call, and the context that writes with the lock. */
export type LockedEdition = {
  edition: Edition
  call: Call | null
  context: Context
  manager: SqlEntityManager
}

/** A line of history to be. `facts` is what else a reader may want to know. */
export type NewFairEvent = {
  kind: string
  cooperative_id?: string | null
  reason?: string | null
  facts?: Record<string, unknown> | null
}

/** Whoever waits longer for an edition is refused, and may ask again. */
const LOCK_SECONDS = 20

type Dependencies = { baseRepository: DAL.RepositoryService }

/** Regional fairs: editions, calls, applications, allocations, stands, exhibitors and visits. */
export class FairModuleService extends MedusaService({
  Fair,
  FairEdition,
  FairCall,
  FairApplication,
  FairAllocation,
  FairAllocationChange,
  FairStand,
  FairExhibitor,
  FairEvent,
  FairMessage,
  FairVisit,
  FairReport,
}) {
  private readonly repository: DAL.RepositoryService

  constructor(dependencies: Dependencies, ...rest: unknown[]) {
    super(dependencies, ...rest)
    this.repository = dependencies.baseRepository
  }

  /**
   * Runs `work` while the edition's row is locked, all of it or nothing: whoever acts on the same edition meanwhile waits
   * and then sees what was done. `work` passes `context` to every method it calls.
   *
   * @throws {ApiError} 404 `fair_not_found`; `busy` when others hold it too long
   */
  async whileLocked<Result>(id: string, work: (locked: LockedEdition) => Promise<Result>): Promise<Result> {
    return await this.inTransaction(async (context, manager) => {
      await manager.execute(`select id from fair_edition where id = ? for update`, [id])
      const [edition] = await this.listFairEditions({ id }, { take: 1, relations: ["call"] }, context)
      if (!edition) throw ApiError.notFound("fair")
      const { call, ...rest } = edition
      return await work({ edition: rest, call: call ?? null, context, manager })
    })
  }

  /** Runs `work` in one transaction while nobody else changes which days are taken. */
  async whileDaysLocked<Result>(
    work: (locked: Pick<LockedEdition, "context" | "manager">) => Promise<Result>,
  ): Promise<Result> {
    return await this.inTransaction(async (context, manager) => {
      await this.lockDays(manager)
      return await work({ context, manager })
    })
  }

  /** Until the transaction ends, nobody else changes which days are taken: of two overlapping editions one is refused. */
  async lockDays(manager: SqlEntityManager): Promise<void> {
    await manager.execute(`select pg_advisory_xact_lock(hashtext('fair_edition_days'))`)
  }

  /** Adds lines to an edition's history. */
  async record(
    edition_id: string,
    actor: FairActor,
    events: readonly NewFairEvent[],
    context: Context = {},
  ): Promise<void> {
    if (!events.length) return
    const at = new Date()
    await this.createFairEvents(
      events.map(({ kind, cooperative_id = null, reason = null, facts = null }) => ({
        ...{ edition_id, kind, cooperative_id, reason, facts, at },
        actor_type: actor.type,
        actor_id: actor.id,
      })),
      context,
    )
  }

  private async inTransaction<Result>(
    work: (context: Context, manager: SqlEntityManager) => Promise<Result>,
  ): Promise<Result> {
    // Core types what a transaction answers as `any`; it is what `work` answers.
    return (await this.repository.transaction<SqlEntityManager>(async (manager) => {
      await manager.execute(`set local lock_timeout = '${LOCK_SECONDS}s'`)
      return await work({ transactionManager: manager }, manager)
    })) as Result
  }
}
