import type { DAL } from "@medusajs/framework/types"
import { generateEntityId, MedusaService } from "@medusajs/framework/utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { IdempotentRequest } from "./models/idempotent-request"

/** A write and the key it was sent under; keys of two owners never meet. */
export type KeyedRequest = { owner_id: string; key: string; fingerprint: string }

/** What was answered to a write, as it left. */
export type StoredAnswer = { status_code: number; content_type: string | null; body: string | null }

/**
 * What to do with a write that names a key: do it (`started`), give the stored answer (`answered`), or refuse it, since
 * the key belongs to another write (`reused`) or the same one is still being done (`in_progress`).
 */
export type Claim =
  | { state: "started"; id: string }
  | { state: "answered"; answer: StoredAnswer }
  | { state: "reused" }
  | { state: "in_progress" }

/** After so long without an answer the process is taken for dead, and the write may be done again. */
export const STALE_AFTER_MS = 2 * 60_000

type Dependencies = { baseRepository: DAL.RepositoryService }

/** Remembers the answers of writes, so that one sent again has one effect. */
export class IdempotencyModuleService extends MedusaService({ IdempotentRequest }) {
  private readonly repository: DAL.RepositoryService

  constructor(dependencies: Dependencies, ...rest: unknown[]) {
    super(dependencies, ...rest)
    this.repository = dependencies.baseRepository
  }

  /** Claims a key in one statement: of those who send the same write at once, one is told `started`. */
  async claim({ owner_id, key, fingerprint }: KeyedRequest, now: Date): Promise<Claim> {
    const claimed: { id: string }[] = await this.execute(
      `insert into idempotent_request (id, owner_id, key, fingerprint, started_at) values (?, ?, ?, ?, ?)
       on conflict (owner_id, key) where deleted_at is null do update set started_at = excluded.started_at
       where idempotent_request.status_code is null and idempotent_request.started_at < ?
         and idempotent_request.fingerprint = excluded.fingerprint
       returning id`,
      [
        generateEntityId(undefined, "idemreq"),
        owner_id,
        key,
        fingerprint,
        now,
        new Date(now.getTime() - STALE_AFTER_MS),
      ],
    )
    if (claimed[0]) return { state: "started", id: claimed[0].id }
    const [row] = await this.listIdempotentRequests({ owner_id, key }, { take: 1 })
    if (!row) return { state: "in_progress" }
    if (row.fingerprint !== fingerprint) return { state: "reused" }
    const { status_code, content_type, body } = row
    if (status_code === null) return { state: "in_progress" }
    return { state: "answered", answer: { status_code, content_type, body } }
  }

  /** Stores the answer of a write under way. The first answer stays. */
  async complete(id: string, { status_code, content_type, body }: StoredAnswer): Promise<void> {
    await this.execute(
      `update idempotent_request set status_code = ?, content_type = ?, body = ?, updated_at = now()
       where id = ? and status_code is null`,
      [status_code, content_type, body, id],
    )
  }

  /** Forgets a write that came to nothing, so that its key may be tried again at once. */
  async release(id: string): Promise<void> {
    await this.execute(`delete from idempotent_request where id = ? and status_code is null`, [id])
  }

  /** Forgets the writes that began before `date` and answers how many there were. */
  async forgetBefore(date: Date): Promise<number> {
    const gone: unknown[] = await this.execute(
      `delete from idempotent_request where started_at < ? returning id`,
      [date],
    )
    return gone.length
  }

  private async execute<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    // Core types what a transaction answers as `any`; it is the rows of the statement.
    return (await this.repository.transaction<SqlEntityManager>((manager) =>
      manager.execute(sql, parameters),
    )) as Row[]
  }
}
