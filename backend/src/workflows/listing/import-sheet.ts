import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { ChangedProduct } from "../../api/cooperative/products/validators"
import { countActions, planImport, type PlannedLine } from "../../listing/sheet/plan-import"
import { readSheet } from "../../listing/sheet/read-sheet"
import { readStoredGoods } from "../../listing/sheet/stored-goods"
import { editListing } from "./edit-listing"
import { listProducts } from "./list-products"

/** Seconds to wait for the same file being brought in at the same time. */
const LOCK_TIMEOUT_S = 300

const Ids = z.array(z.object({ id: z.string() }))

type Update = Extract<PlannedLine, { action: "update" }>

async function readProvinces(container: MedusaContainer): Promise<Set<string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "province", fields: ["id"] })
  return new Set(Ids.parse(data).map(({ id }) => id))
}

/** What a line says of a product that is there, and nothing else: the rest stays as it is. */
function changeOf({ product, good, changed }: Update): ChangedProduct {
  const size = product.variants?.[0] ?? product
  const has = (...columns: string[]) => changed.some((column) => columns.includes(column))
  return {
    ...(has("title_ar", "title_fr", "title_en") && { title: product.title }),
    ...(has("description_ar", "description_fr") && { description: product.description }),
    ...(has("size", "price", "stock", "weight_g") && {
      variants: [
        {
          id: good.variant_id,
          ...(has("size") && { label: product.variants?.[0]?.label }),
          ...(has("price") && { price: size.price }),
          ...(has("stock") && { stock: size.stock }),
          ...(has("weight_g") && { weight_g: size.weight_g }),
        },
      ],
    }),
  }
}

async function apply(container: MedusaContainer, cooperative_id: string, planned: PlannedLine[]) {
  const created = planned.flatMap((line) => (line.action === "create" ? [line.product] : []))
  await listProducts(container, cooperative_id, created)
  for (const line of planned) {
    if (line.action !== "update") continue
    await editListing(container, line.good.product_id, changeOf(line), { keepsOtherSizes: true })
  }
}

type Input = {
  cooperative_id: string
  content: Buffer
  readIds: () => Promise<string[]>
  isCommitted: boolean
}

/**
 * What a sheet of goods changes, line by line; with `isCommitted` it is done. Brought in again it changes nothing, since
 * goods are known by their SKU. Lines that are refused do not hold up the others.
 *
 * @throws {ApiError} 400 when the file as a whole cannot be read.
 */
export async function importSheet(
  container: MedusaContainer,
  { cooperative_id, content, readIds, isCommitted }: Input,
) {
  const lines = await readSheet(content)
  const provinces = await readProvinces(container)
  const plan = async () => planImport(lines, await readStoredGoods(container, await readIds()), provinces)
  const commit = async () => {
    const planned = await plan()
    await apply(container, cooperative_id, planned)
    return planned
  }
  const planned = isCommitted
    ? await container
        .resolve(Modules.LOCKING)
        .execute(`import-sheet:${cooperative_id}`, commit, { timeout: LOCK_TIMEOUT_S })
    : await plan()
  const rows = planned.map(({ line, action, title, reasons }) => ({ line, action, title, reasons }))
  return { rows, counts: countActions(planned), committed: isCommitted }
}
