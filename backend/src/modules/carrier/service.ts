import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { LineState } from "./line-states"
import { Carrier } from "./models/carrier"
import { Remittance } from "./models/remittance"
import { RemittanceLine } from "./models/remittance-line"

/** A line to write down; amounts in whole centimes. */
export type NewLine = {
  number: number
  reference: string
  state: LineState
  parcel_id: string | null
  cooperative_order_id: string | null
  cooperative_id: string | null
  expected_centimes: number | null
  remitted_centimes: number
  fee_centimes: number
}

export type NewRemittance = {
  carrier_code: string
  file_sha256: string
  file_name: string | null
  received_at: Date
  bank_reference: string | null
  currency_code: string
  collected_centimes: number
  fee_centimes: number
  created_by: string
  lines: NewLine[]
}

/** Who carries parcels, and the cash they remitted. */
export class CarrierModuleService extends MedusaService({ Carrier, Remittance, RemittanceLine }) {
  /**
   * Writes a carrier's file down, once: of two who send it at once, one is answered its id and the other null. A parcel
   * another file has settled meanwhile is `already_remitted` in this one.
   */
  @InjectTransactionManager()
  async takeFile(
    { lines, ...remittance }: NewRemittance,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<string | null> {
    const id = generateEntityId(undefined, "remit")
    const taken = await insert(
      context,
      "remittance",
      { id, ...remittance },
      "(file_sha256) where deleted_at is null",
    )
    if (!taken) return null
    for (const line of lines) {
      const row = { id: generateEntityId(undefined, "remitline"), remittance_id: id, ...line }
      if (await insert(context, "remittance_line", row, SETTLED_ONCE)) continue
      await insert(context, "remittance_line", { ...row, state: "already_remitted" }, SETTLED_ONCE)
    }
    return id
  }
}

const SETTLED_ONCE =
  "(parcel_id) where parcel_id is not null and state in ('matched', 'difference') and deleted_at is null"

/** Inserts a row unless there is one it would collide with; says whether it did. */
async function insert(
  { transactionManager }: Context<SqlEntityManager>,
  table: string,
  row: Record<string, unknown>,
  unique: string,
): Promise<boolean> {
  if (!transactionManager)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "Carriers have no database.")
  const columns = Object.keys(row)
  const inserted = await transactionManager.execute<{ id: string }[]>(
    `insert into ${table} (${columns.join(", ")}) values (${columns.map(() => "?").join(", ")})
     on conflict ${unique} do nothing returning id`,
    Object.values(row),
  )
  return inserted.length > 0
}
