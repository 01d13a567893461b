import { isDeepStrictEqual } from "node:util"
import type { MedusaContainer } from "@medusajs/framework/types"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import { SYSTEM_ACTOR } from "../../../modules/cooperative/actor"
import type { CooperativeFacts } from "../../../modules/cooperative/cooperative-facts"
import type { CooperativeModuleService } from "../../../modules/cooperative/service"
import type { CooperativeStatus, StatusAction } from "../../../modules/cooperative/statuses"
import { createCooperativesWorkflow, updateCooperativeWorkflow } from "../../cooperative"
import { openCooperativeShopsWorkflow } from "../../delivery"
import type { PlannedCooperative } from "../demo/plan-cooperatives"
import { tally, type Tally } from "./tally"

/** A demo cooperative of the market: whose goods are whose, and under which profile they ship. */
export type ImportedCooperative = { id: string; stock_location_id: string; shipping_profile_id: string }

const serviceOf = (container: MedusaContainer) =>
  container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)

async function readStored(container: MedusaContainer, planned: PlannedCooperative[]) {
  const handles = planned.map(({ facts }) => facts.handle)
  const stored = await serviceOf(container).listCooperatives({ handle: handles }, { take: null })
  return new Map(stored.map((cooperative) => [cooperative.handle, cooperative]))
}

async function createMissing(container: MedusaContainer, missing: PlannedCooperative[]): Promise<void> {
  if (!missing.length) return
  const cooperatives = missing.map(({ facts }) => ({ ...facts, is_demo: true }))
  await createCooperativesWorkflow(container).run({ input: { cooperatives, actor: SYSTEM_ACTOR } })
}

const differs = (facts: CooperativeFacts, stored: object): boolean =>
  Object.entries(facts).some(([key, value]) => !isDeepStrictEqual(value, Reflect.get(stored, key)))

/** The facts of a demo cooperative are the seed's. Its status is not: what an admin decided stays. */
async function updateChanged(
  container: MedusaContainer,
  planned: PlannedCooperative[],
  stored: Awaited<ReturnType<typeof readStored>>,
): Promise<number> {
  let updated = 0
  for (const { facts } of planned) {
    const before = stored.get(facts.handle)
    if (!before || !differs(facts, before)) continue
    await updateCooperativeWorkflow(container).run({
      input: { id: before.id, changes: facts, actor: SYSTEM_ACTOR },
    })
    updated += 1
  }
  return updated
}

/** The way from a draft to where a demo cooperative shall be. */
function actionsFrom(status: CooperativeStatus, wanted: PlannedCooperative["status"]): StatusAction[] {
  if (status === "draft") return wanted === "verified" ? ["submit", "verify"] : ["submit"]
  return []
}

/** Straight through the status machine, which locks and writes history: a hundred workflows would take ten times as long. */
async function bringToStatus(container: MedusaContainer, planned: PlannedCooperative[]): Promise<void> {
  const stored = await readStored(container, planned)
  for (const { facts, status } of planned) {
    const before = stored.get(facts.handle)
    for (const action of before ? actionsFrom(before.status, status) : []) {
      await serviceOf(container).changeStatus({
        id: before?.id ?? "",
        action,
        actor: SYSTEM_ACTOR,
        reason: null,
      })
    }
  }
}

async function openShops(container: MedusaContainer, planned: PlannedCooperative[]) {
  const stored = [...(await readStored(container, planned)).values()]
  const { result } = await openCooperativeShopsWorkflow(container).run({
    input: { cooperative_ids: stored.map(({ id }) => id) },
  })
  const shopOf = new Map(result.map(({ cooperative_id, ...shop }) => [cooperative_id, shop]))
  return new Map(
    stored.map(({ handle, id }) => {
      const shop = shopOf.get(id)
      return [
        handle,
        {
          id,
          stock_location_id: shop?.stock_location_id ?? "",
          shipping_profile_id: shop?.shipping_profile_id ?? "",
        },
      ]
    }),
  )
}

/** Brings in the demo cooperatives, verified or waiting, with their shops open; answers them by handle. */
export async function importCooperatives(
  container: MedusaContainer,
  planned: PlannedCooperative[],
): Promise<{ cooperatives: Tally; byHandle: Map<string, ImportedCooperative> }> {
  const stored = await readStored(container, planned)
  const missing = planned.filter(({ facts }) => !stored.has(facts.handle))
  await createMissing(container, missing)
  const updated = await updateChanged(container, planned, stored)
  await bringToStatus(container, planned)
  const byHandle = await openShops(container, planned)
  return { cooperatives: tally(planned.length, missing.length, updated), byHandle }
}
