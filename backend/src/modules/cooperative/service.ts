import type { Context, DAL } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { ApiError } from "../../api/errors/api-error"
import type { Actor } from "./actor"
import { Cooperative } from "./models/cooperative"
import { CooperativeApproval } from "./models/cooperative-approval"
import { CooperativeAssist } from "./models/cooperative-assist"
import { CooperativeCheck } from "./models/cooperative-check"
import { CooperativeCorrection } from "./models/cooperative-correction"
import { CooperativeDocument } from "./models/cooperative-document"
import { CooperativeEvent, type CooperativeEventKind } from "./models/cooperative-event"
import { CooperativeInvitation } from "./models/cooperative-invitation"
import { CooperativeMember } from "./models/cooperative-member"
import {
  canTransition,
  ROUND_OPENERS,
  STATUS_TRANSITIONS,
  type CooperativeStatus,
  type StatusAction,
} from "./statuses"

export type StatusChange = { id: string; action: StatusAction; actor: Actor; reason: string | null }

/** What a status was before a change, to put it back. */
export type StatusBefore = {
  id: string
  status: CooperativeStatus
  status_reason: string | null
  verified_at: Date | null
  submitted_at: Date | null
  review_round: number
}

/** One line to add to the history of the cooperative `id`. */
export type HistoryLine = {
  id: string
  kind: CooperativeEventKind
  actor: Actor
  from?: CooperativeStatus
  to?: CooperativeStatus
  reason?: string | null
  changed_fields?: string[]
}

/** Where words are looked for. Never the bank account. */
export type SearchedField = "handle" | "name" | "registry_number" | "ice"

type Dependencies = { baseRepository: DAL.RepositoryService }

/** The cooperatives of the network, their members, their papers and their history. */
export class CooperativeModuleService extends MedusaService({
  Cooperative,
  CooperativeMember,
  CooperativeEvent,
  CooperativeDocument,
  CooperativeCorrection,
  CooperativeApproval,
  CooperativeCheck,
  CooperativeInvitation,
  CooperativeAssist,
}) {
  private readonly repository: DAL.RepositoryService

  constructor(dependencies: Dependencies, ...rest: unknown[]) {
    super(dependencies, ...rest)
    this.repository = dependencies.baseRepository
  }

  /**
   * Moves a cooperative along one arrow of the status machine and writes its history, both or neither. The row is
   * locked, so of two admins who act at once the second sees what the first did.
   *
   * @throws {ApiError} 404 `cooperative_not_found`; 409 `cooperative_status_conflict` when the arrow does not start here.
   */
  async changeStatus({ id, action, actor, reason }: StatusChange): Promise<StatusBefore> {
    const { to, event } = STATUS_TRANSITIONS[action]
    return await this.whileLocked(id, async (before, context) => {
      if (!canTransition(action, before.status)) {
        throw ApiError.conflict(
          "cooperative_status_conflict",
          `Cannot ${action} a ${before.status} cooperative.`,
        )
      }
      const verified = to === "verified" ? { verified_at: before.verified_at ?? new Date() } : {}
      const submitted = action === "submit" ? { submitted_at: new Date() } : {}
      const round = ROUND_OPENERS.includes(action) ? { review_round: before.review_round + 1 } : {}
      const changes = { status: to, status_reason: reason, ...verified, ...submitted, ...round }
      await this.updateCooperatives({ id, ...changes }, context)
      await this.recordEvents([{ id, kind: event, from: before.status, to, actor, reason }], context)
      return before
    })
  }

  /** Puts a status back because a later step failed; the history keeps both the change and its undoing. */
  async revertStatus(before: StatusBefore, actor: Actor): Promise<void> {
    await this.whileLocked(before.id, async ({ status: from }, context) => {
      await this.updateCooperatives({ ...before }, context)
      const { id, status: to } = before
      await this.recordEvents([{ id, kind: "reverted", from, to, actor }], context)
    })
  }

  /**
   * Runs `work` while the cooperative's row is locked, all of it or nothing: whoever decides on the same cooperative
   * meanwhile waits, and then sees what was done. `work` passes `context` to every method it calls.
   *
   * @throws {ApiError} 404 `cooperative_not_found`.
   */
  async whileLocked<Result>(
    id: string,
    work: (cooperative: StatusBefore, context: Context) => Promise<Result>,
  ): Promise<Result> {
    return await this.inTransaction(async (context, manager) =>
      work(await this.lockStatus(id, context, manager), context),
    )
  }

  /**
   * Whether the cooperative is as it was at `version` (its `updated_at`, in milliseconds). It then gets a new one, so
   * that of two who saw the same version only the first may write.
   */
  async takeVersion(id: string, version: Date): Promise<boolean> {
    const taken: unknown[] = await this.inTransaction((_context, manager) =>
      manager.execute(
        `update cooperative set updated_at = date_trunc('milliseconds', clock_timestamp())
         where id = ? and date_trunc('milliseconds', updated_at) = ? returning id`,
        [id, version],
      ),
    )
    return taken.length === 1
  }

  /** Adds lines to histories. Nothing ever changes or removes one. */
  async recordEvents(lines: HistoryLine[], context: Context = {}): Promise<void> {
    const at = new Date()
    const events = lines.map(({ id, kind, from, to, actor, reason, changed_fields }) => ({
      cooperative_id: id,
      kind,
      from_status: from ?? null,
      to_status: to ?? null,
      reason: reason ?? null,
      changed_fields: changed_fields ?? [],
      actor_type: actor.type,
      actor_id: actor.id,
      assisted: actor.assisted ?? false,
      at,
    }))
    await this.createCooperativeEvents(events, context)
  }

  /** Ids of the cooperatives that contain `text` in one of `fields`; a name in any language. */
  async searchIds(text: string, fields: readonly SearchedField[]): Promise<string[]> {
    const pattern = `%${text.replace(/[\\%_]/g, "\\$&")}%`
    const contains = fields.map((field) => `${field}::text ilike ?`).join(" or ")
    const rows: { id: string }[] = await this.inTransaction((_context, manager) =>
      manager.execute(
        `select id from cooperative where deleted_at is null and (${contains})`,
        fields.map(() => pattern),
      ),
    )
    return rows.map(({ id }) => id)
  }

  private async lockStatus(id: string, context: Context, manager: SqlEntityManager): Promise<StatusBefore> {
    await manager.execute(`select id from cooperative where id = ? for update`, [id])
    const [cooperative] = await this.listCooperatives({ id }, { take: 1 }, context)
    if (!cooperative) throw ApiError.notFound("cooperative")
    const { status, status_reason, verified_at, submitted_at, review_round } = cooperative
    return { id, status, status_reason, verified_at, submitted_at, review_round }
  }

  private async inTransaction<Result>(
    work: (context: Context, manager: SqlEntityManager) => Promise<Result>,
  ): Promise<Result> {
    // Core types what a transaction answers as `any`; it is what `work` answers.
    return (await this.repository.transaction<SqlEntityManager>((manager) =>
      work({ transactionManager: manager }, manager),
    )) as Result
  }
}
