import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  buildExhibitor,
  buildFairEdition,
  buildMember,
  buildProduct,
  type BuiltProduct,
  signInMember,
} from "../../builders"
import { buildScene, type Scene } from "../checkout/scene"
import type { Answer } from "../checkout/shopper-client"

type Api = {
  get(path: string, config: object): Promise<Answer>
  post(path: string, body: unknown, config: object): Promise<Answer>
}

export type SoldLine = { goods: BuiltProduct; quantity: number; price?: number; list?: number }

/** A sale as a phone tells it, made now unless said otherwise. */
export function sold(sequence: number, lines: SoldLine[], changes: object = {}) {
  return {
    sale_key: randomUUID(),
    sequence,
    phone_sold_at: new Date().toISOString(),
    lines: lines.map(({ goods, quantity, price = 50, list = price }) => ({
      ...{ variant_id: goods.variant_id, title: goods.handle, quantity },
      ...{ unit_price_mad: price, list_price_mad: list },
    })),
    ...changes,
  }
}
export type Sold = ReturnType<typeof sold>

/** Two cooperatives with a stand each at a fair of these days, and one at a fair that is over. */
export async function buildTillScene(
  container: MedusaContainer,
  api: Api & Parameters<typeof signInMember>[0],
) {
  const scene = await buildScene(container)
  const { rif, ketama } = scene.cooperatives
  const edition = await buildFairEdition(container, "agadir")
  const past = await buildFairEdition(container, "oujda", { opens_in_days: -30 })
  const exhibitor = await buildExhibitor(container, edition, rif, "A1")
  await buildExhibitor(container, edition, ketama, "A2")
  const pastExhibitor = await buildExhibitor(container, past, rif, "B7")
  for (const handle of ["rif", "ketama"] as const)
    await buildMember(container, scene.cooperatives[handle], `member@${handle}.example`)
  const rifHeaders = (await signInMember(api, "member@rif.example")).headers
  const ketamaHeaders = (await signInMember(api, "member@ketama.example")).headers
  return { scene, edition, past, exhibitor, pastExhibitor, rifHeaders, ketamaHeaders }
}

/** Goods of the Rif cooperative at 50 dirhams, that no other test sells. */
export const goodsOf = (container: MedusaContainer, scene: Scene, handle: string, stock = 10) =>
  buildProduct(container, scene.market, scene.cooperatives.rif, handle, { price: 50, stock })
