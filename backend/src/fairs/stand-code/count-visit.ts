import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import type { Stand } from "./find-stand"

const HOUR_MS = 60 * 60 * 1000

const STATEMENT = `insert into fair_visit (id, edition_id, cooperative_id, kind, product_id, hour, count)
values (:id, :edition_id, :cooperative_id, :kind, :product_id, :hour, 1)
on conflict (edition_id, cooperative_id, kind, product_id, hour) where deleted_at is null
do update set count = fair_visit.count + 1, updated_at = now()`

/** Counts one scan of a stand's code, in one statement: two at once are two. Nothing of who scanned is kept. */
export async function countVisit(container: MedusaContainer, stand: Stand, now: Date): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(STATEMENT, {
    id: generateEntityId(undefined, "fairvis"),
    edition_id: stand.edition_id,
    cooperative_id: stand.cooperative_id,
    kind: stand.product ? "product" : "stand",
    product_id: stand.product?.id ?? "",
    hour: new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS),
  })
}
