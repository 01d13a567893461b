import type { Context, DAL, InferTypeOf } from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaService } from "@medusajs/framework/utils"
import { ApiError } from "../../api/errors/api-error"
import { PayoutBatch } from "./models/payout-batch"
import { PayoutEvent, type PAYOUT_ACTOR_TYPES, type PayoutEventKind } from "./models/payout-event"
import { PayoutLine } from "./models/payout-line"
import { BATCH_MOVES, type BatchStatus, SETTLED_LINES } from "./statuses"

/** Who acts on payouts, as their history names them. */
export type PayoutActor = { type: (typeof PAYOUT_ACTOR_TYPES)[number]; id: string | null }

type Batch = Pick<InferTypeOf<typeof PayoutBatch>, "id" | "number" | "status" | "proposed_by" | "approved_by">
export type Line = Omit<InferTypeOf<typeof PayoutLine>, "batch">

/** A batch whose row is locked: its lines as they are now, and the context that writes with the lock. */
export type LockedBatch = { batch: Batch; lines: Line[]; context: Context; manager: SqlEntityManager }

/** What is proposed to be paid to one cooperative. */
export type ProposedLine = Pick<Line, "cooperative_id" | "name" | "rib" | "centimes">

type EventOf = { kind: PayoutEventKind; line_id?: string; reason?: string | null }

type Dependencies = { baseRepository: DAL.RepositoryService }

/** Batches of payouts to cooperatives, decided by two people, and their history. */
export class PayoutModuleService extends MedusaService({ PayoutBatch, PayoutLine, PayoutEvent }) {
  private readonly repository: DAL.RepositoryService

  constructor(dependencies: Dependencies, ...rest: unknown[]) {
    super(dependencies, ...rest)
    this.repository = dependencies.baseRepository
  }

  /** Writes a proposal down, its lines and its history with it, and answers its id. */
  async proposeBatch(userId: string, lines: ProposedLine[], at: Date): Promise<string> {
    return await this.inTransaction(async (context) => {
      const batch = await this.createPayoutBatches({ proposed_by: userId, proposed_at: at }, context)
      await this.createPayoutLines(
        lines.map((line) => ({ ...line, batch_id: batch.id, proposed_centimes: line.centimes })),
        context,
      )
      await this.record(batch.id, { type: "user", id: userId }, [{ kind: "proposed" }], context)
      return batch.id
    })
  }

  /**
   * The second person's yes, in one statement: of two who say it at once, one approves.
   *
   * @throws {ApiError} 404 `payout_not_found`; 409 `second_person_needed` for whoever proposed it,
   * `payout_status_conflict` when it is not proposed any more
   */
  async approveBatch(id: string, userId: string, at: Date): Promise<void> {
    await this.inTransaction(async (context, manager) => {
      const approved: unknown[] = await manager.execute(
        `update payout_batch set status = 'approved', approved_by = ?, approved_at = ?, updated_at = now()
         where id = ? and status = 'proposed' and proposed_by <> ? and deleted_at is null returning id`,
        [userId, at, id, userId],
      )
      if (!approved.length) throw await this.refusalOfApproval(id, userId, context)
      await this.record(id, { type: "user", id: userId }, [{ kind: "approved" }], context)
    })
  }

  /**
   * Runs `work` while the batch's row is locked, all of it or nothing: whoever acts on the same batch meanwhile waits and
   * then sees what was done. `work` passes `context` to every method it calls.
   *
   * @throws {ApiError} 404 `payout_not_found`
   */
  async whileLocked<Result>(id: string, work: (locked: LockedBatch) => Promise<Result>): Promise<Result> {
    return await this.inTransaction(async (context, manager) => {
      await manager.execute(`select id from payout_batch where id = ? for update`, [id])
      const [batch] = await this.listPayoutBatches({ id }, { take: 1, relations: ["lines"] }, context)
      if (!batch) throw ApiError.notFound("payout")
      const { lines, ...rest } = batch
      return await work({ batch: rest, lines, context, manager })
    })
  }

  /**
   * Moves a locked batch along one of its arrows.
   *
   * @throws {ApiError} 409 `payout_status_conflict` when the arrow does not start here
   */
  async moveBatch(
    { batch, context }: LockedBatch,
    move: keyof typeof BATCH_MOVES,
    changes: { exported_by?: string | null; exported_at?: Date } = {},
  ): Promise<void> {
    const { from, to } = BATCH_MOVES[move]
    if (!from.some((status: BatchStatus) => status === batch.status)) throw statusConflict(move, batch.status)
    await this.updatePayoutBatches({ id: batch.id, status: to, ...changes }, context)
  }

  /**
   * Settles a locked batch that has left once nothing more is expected of the bank, and opens it again when something
   * is. In one statement over the lines as they are now.
   */
  async settleBatch({ batch, context, manager }: LockedBatch, actor: PayoutActor): Promise<void> {
    await manager.flush()
    const [settled] = await manager.execute<{ status: BatchStatus }[]>(
      `update payout_batch batch set updated_at = now(), status = case when exists (
         select 1 from payout_line line where line.batch_id = batch.id and line.deleted_at is null
           and line.status not in (${SETTLED_LINES.map(() => "?").join(", ")})) then 'exported' else 'settled' end
       where id = ? and status in ('exported', 'settled') returning status`,
      [...SETTLED_LINES, batch.id],
    )
    if (settled?.status === "settled" && batch.status !== "settled")
      await this.record(batch.id, actor, [{ kind: "settled" }], context)
  }

  /** Adds lines to a batch's history. */
  async record(batchId: string, actor: PayoutActor, events: EventOf[], context: Context = {}): Promise<void> {
    if (!events.length) return
    const at = new Date()
    await this.createPayoutEvents(
      events.map(({ kind, line_id = null, reason = null }) => ({
        ...{ batch_id: batchId, kind, line_id, reason, at },
        actor_type: actor.type,
        actor_id: actor.id,
      })),
      context,
    )
  }

  private async refusalOfApproval(id: string, userId: string, context: Context): Promise<ApiError> {
    const [batch] = await this.listPayoutBatches({ id }, { take: 1 }, context)
    if (!batch) return ApiError.notFound("payout")
    if (batch.status !== "proposed") return statusConflict("approve", batch.status)
    return batch.proposed_by === userId
      ? ApiError.conflict("second_person_needed", "Another admin has to approve it.")
      : statusConflict("approve", batch.status)
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

/** 409: the act does not start from this status. */
export function statusConflict(act: string, status: string): ApiError {
  return ApiError.conflict("payout_status_conflict", `Cannot ${act} what is ${status}.`)
}
