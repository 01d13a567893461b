import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { openCooperativeShopsWorkflow } from "../delivery"
import { exchangeRates } from "./exchange-rates"

const Rows = z.array(z.object({ id: z.string() }))

const BATCH = 100
const LOCK_SECONDS = 300

/** Verified cooperatives whose shop sends to Morocco only. The zone's name is that of `abroadZoneName`. */
const AT_HOME = `
select c.id from cooperative c
join service_zone home on home.name = 'shop:' || c.handle and home.deleted_at is null
where c.status = 'verified' and c.deleted_at is null
  and not exists (
    select 1 from service_zone z join shipping_option o on o.service_zone_id = z.id and o.deleted_at is null
    where z.name = 'shop:' || c.handle || ':abroad' and z.deleted_at is null
  )
order by c.id limit ${BATCH}`

/**
 * Lets every verified cooperative's shop deliver abroad once a rate was set.
 *
 * @returns how many shops began to
 */
export async function openShopsAbroad(container: MedusaContainer): Promise<number> {
  const [anyRate] = await exchangeRates(container).listExchangeRates({}, { take: 1 })
  if (!anyRate) return 0
  return container
    .resolve(Modules.LOCKING)
    .execute("open-shops-abroad", () => openAll(container), { timeout: LOCK_SECONDS })
}

async function openAll(container: MedusaContainer): Promise<number> {
  let opened = 0
  let before = ""
  for (;;) {
    const ids = await listShopsAtHome(container)
    if (!ids.length || ids.join() === before) return opened
    before = ids.join()
    await openCooperativeShopsWorkflow(container).run({ input: { cooperative_ids: ids } })
    opened += ids.length
  }
}

async function listShopsAtHome(container: MedusaContainer): Promise<string[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: unknown[] } = await database.raw(AT_HOME)
  return Rows.parse(rows).map(({ id }) => id)
}
