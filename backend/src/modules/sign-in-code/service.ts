import type { DAL } from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId, MedusaService } from "@medusajs/framework/utils"
import { drawCode, hashCode, isSameHash } from "./code-hash"
import { CODE_LIFE_S, codeLimits, secondsToWait } from "./limits"
import { SignInCode } from "./models/sign-in-code"

/** What became of a try. After too many, the code is dead, right or wrong. */
export type TryResult = "right" | "wrong" | "too_many_tries"

type Dependencies = { baseRepository: DAL.RepositoryService }

const MAX_TRIES = 5

/** One-time codes by phone: drawn, counted and used up in the database, whichever process is asked. */
export class SignInCodeModuleService extends MedusaService({ SignInCode }) {
  private readonly repository: DAL.RepositoryService
  private readonly secret: string

  constructor(dependencies: Dependencies, options: { secret: string }) {
    super(dependencies, options)
    this.repository = dependencies.baseRepository
    this.secret = options.secret
  }

  /**
   * Draws a code for `phone`, good for ten minutes; the one before it is dead. Answers how many seconds to wait instead
   * when the phone has had too many.
   */
  async issue(phone: string): Promise<{ code: string } | { wait_s: number }> {
    return await this.inTransaction(async (manager) => {
      await manager.execute("select pg_advisory_xact_lock(hashtext(?))", [`sign_in_code:${phone}`])
      await manager.execute(
        "delete from sign_in_code where deleted_at is null and created_at < now() - interval '2 days'",
      )
      const sent: { age_s: string }[] = await manager.execute(
        "select extract(epoch from now() - created_at) as age_s from sign_in_code where phone = ? and deleted_at is null",
        [phone],
      )
      const wait_s = secondsToWait(
        sent.map(({ age_s }) => Number(age_s)),
        codeLimits,
      )
      if (wait_s > 0) return { wait_s }
      const id = generateEntityId(undefined, "sigcode")
      const code = drawCode()
      await manager.execute(
        `insert into sign_in_code (id, phone, code_hash, expires_at) values (?, ?, ?, now() + ? * interval '1 second')`,
        [id, phone, hashCode(this.secret, id, code), CODE_LIFE_S],
      )
      return { code }
    })
  }

  /**
   * Tries `code` for `phone`. The try is counted before it is looked at, in one statement, so that tries at once do not
   * get more chances than tries one by one; a right one uses the code up.
   */
  async attempt(phone: string, code: string): Promise<TryResult> {
    return await this.inTransaction(async (manager) => {
      const [open]: { id: string; code_hash: string; tries: number }[] = await manager.execute(
        `update sign_in_code set tries = tries + 1 where used_at is null and expires_at > now() and id =
           (select id from sign_in_code where phone = ? and deleted_at is null order by created_at desc, id desc limit 1)
         returning id, code_hash, tries`,
        [phone],
      )
      if (!open) return "wrong"
      if (open.tries > MAX_TRIES) return "too_many_tries"
      if (!isSameHash(open.code_hash, hashCode(this.secret, open.id, code))) {
        return open.tries === MAX_TRIES ? "too_many_tries" : "wrong"
      }
      await manager.execute("update sign_in_code set used_at = now() where id = ?", [open.id])
      return "right"
    })
  }

  private async inTransaction<Result>(work: (manager: SqlEntityManager) => Promise<Result>): Promise<Result> {
    // Core types what a transaction answers as `any`; it is what `work` answers.
    return (await this.repository.transaction<SqlEntityManager>((manager) => work(manager))) as Result
  }
}
