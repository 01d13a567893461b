import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { FairPromotion } from "./models/fair-promotion"
import { FairPromotionUse } from "./models/fair-promotion-use"
import { managerOf } from "../manager-of"

/** What a cart is about to take of a promotion's budget, in centimes. */
export type WantedUse = { fair_promotion_id: string; centimes: number }

const USED = `
select coalesce(sum(centimes), 0)::text as centimes from fair_promotion_use
where fair_promotion_id = ? and cart_id <> ? and deleted_at is null`

const TAKE = `
insert into fair_promotion_use (id, fair_promotion_id, cart_id, centimes) values (?, ?, ?, ?)
on conflict (fair_promotion_id, cart_id) where deleted_at is null
do update set centimes = excluded.centimes, updated_at = now()`

/** What fairs take off prices, and what is left of their budgets. */
export class FairCampaignModuleService extends MedusaService({ FairPromotion, FairPromotionUse }) {
  /**
   * Takes what a cart needs of each promotion's budget, or nothing at all. Carts that ask at once wait for each other,
   * a moment, so that a budget is never passed. Answers the promotion whose budget is too small, or null.
   */
  @InjectTransactionManager()
  async take(
    cartId: string,
    wanted: readonly WantedUse[],
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<string | null> {
    const manager = managerOf(context)
    const inOrder = [...wanted].sort((a, b) => (a.fair_promotion_id < b.fair_promotion_id ? -1 : 1))
    for (const { fair_promotion_id: id, centimes } of inOrder) {
      const [row] = await manager.execute<{ budget_centimes: number | null }[]>(
        `select budget_centimes from fair_promotion where id = ? and deleted_at is null for update`,
        [id],
      )
      const [used] = await manager.execute<{ centimes: string }[]>(USED, [id, cartId])
      const limit = row?.budget_centimes ?? null
      if (limit !== null && Number(used?.centimes ?? 0) + centimes > limit) return id
    }
    for (const { fair_promotion_id: id, centimes } of inOrder)
      await manager.execute(TAKE, [generateEntityId(undefined, "fairuse"), id, cartId, centimes])
    return null
  }

  /** Gives back what a cart took: its order was not made. */
  @InjectTransactionManager()
  async giveBack(cartId: string, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<void> {
    await managerOf(context).execute(`delete from fair_promotion_use where cart_id = ?`, [cartId])
  }

  /** What has been taken of each promotion's budget, in centimes; without what `exceptCart` took. */
  @InjectManager()
  async used(
    ids: readonly string[],
    exceptCart: string | null = null,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<Map<string, number>> {
    if (!ids.length) return new Map()
    const rows = await managerOf(context).execute<{ id: string; centimes: string }[]>(
      `select fair_promotion_id as id, sum(centimes)::text as centimes from fair_promotion_use
        where fair_promotion_id in (${ids.map(() => "?").join(", ")}) and cart_id <> ? and deleted_at is null
        group by 1`,
      [...ids, exceptCart ?? ""],
    )
    return new Map(rows.map(({ id, centimes }) => [id, Number(centimes)]))
  }
}
