import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { DAL, InferTypeOf } from "@medusajs/framework/types"
import { generateEntityId, MedusaService } from "@medusajs/framework/utils"
import { TillBasket } from "./models/till-basket"
import { TillCount } from "./models/till-count"
import { TillSale } from "./models/till-sale"

/** A sale as a phone told it. */
export type ReceivedSale = Pick<
  InferTypeOf<typeof TillSale>,
  | "cooperative_id"
  | "edition_id"
  | "sale_key"
  | "device_id"
  | "sequence"
  | "lines"
  | "total_centimes"
  | "cash_centimes"
  | "phone_sold_at"
  | "sold_at"
  | "clock_corrected"
  | "member_id"
>

const RECEIVE = `insert into till_sale (id, cooperative_id, edition_id, sale_key, device_id, sequence, lines,
  total_centimes, cash_centimes, phone_sold_at, sold_at, clock_corrected, member_id)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
on conflict (cooperative_id, sale_key) where deleted_at is null do nothing`

type Dependencies = { baseRepository: DAL.RepositoryService }

/** What is sold at the stands of a fair: sales as the phones told them, counted cash boxes, baskets to pay online. */
export class TillModuleService extends MedusaService({ TillSale, TillCount, TillBasket }) {
  private readonly repository: DAL.RepositoryService

  constructor(dependencies: Dependencies, ...rest: unknown[]) {
    super(dependencies, ...rest)
    this.repository = dependencies.baseRepository
  }

  /** Writes sales down, all or none. One told before under its key stays as it was told first. */
  async receive(sales: readonly ReceivedSale[]): Promise<void> {
    await this.repository.transaction<SqlEntityManager>(async (manager) => {
      // Always in the same order, so that the same sales told twice at once wait instead of locking each other.
      for (const sale of [...sales].sort((a, b) => (a.sale_key < b.sale_key ? -1 : 1))) {
        await manager.execute(RECEIVE, [
          generateEntityId(undefined, "tillsale"),
          ...[sale.cooperative_id, sale.edition_id, sale.sale_key, sale.device_id, sale.sequence],
          ...[JSON.stringify(sale.lines), sale.total_centimes, sale.cash_centimes],
          ...[sale.phone_sold_at, sale.sold_at, sale.clock_corrected, sale.member_id],
        ])
      }
    })
  }
}
