import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { fairService } from "../../../fairs/fair-service"
import { ApiError } from "../../errors/api-error"

const elsewhere = () => ApiError.forbidden("not_in_your_region", "This is not in your region.")

const Body = z.object({ region_code: z.unknown(), fair_id: z.unknown() }).partial()

/** Core's routes let a client ask for any field, along any relation: a regional admin gets what they answer by default. */
export function answerDefaults(req: MedusaRequest): void {
  req.query = {}
}

/** Its own account and nobody else's. */
export function ownUser(req: MedusaRequest, _region: string, id: string): void {
  const { actor_id } = z.object({ auth_context: z.object({ actor_id: z.string() }) }).parse(req).auth_context
  if (id !== actor_id) throw elsewhere()
  answerDefaults(req)
}

/** A list of cooperatives shows those of its region, whatever region was asked for. */
export function listOwnRegion(req: MedusaRequest, region: string): void {
  req.query = { ...req.query, region_id: [region] }
}

const Seat = z.object({ province: z.object({ region_id: z.string() }).nullish() })

/** @throws {ApiError} 404 `cooperative_not_found` for a cooperative whose seat is elsewhere */
export async function ownCooperative(req: MedusaRequest, region: string, id: string): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cooperative",
    fields: ["id", "province.region_id"],
    filters: { id },
  })
  if (Seat.safeParse(data[0]).data?.province?.region_id !== region) throw ApiError.notFound("cooperative")
}

/**
 * What a body names is in the admin's region: the region itself, and the fair a new edition belongs to.
 *
 * @throws {ApiError} 403 `not_in_your_region`
 */
export async function ownRegion(req: MedusaRequest, region: string): Promise<void> {
  const { region_code, fair_id } = Body.safeParse(req.body ?? {}).data ?? {}
  if (region_code !== undefined && region_code !== region) throw elsewhere()
  if (typeof fair_id !== "string") return
  const [fair] = await fairService(req.scope).listFairs({ id: fair_id }, { take: 1 })
  if (fair && fair.region_code !== region) throw elsewhere()
}

/** @throws {ApiError} 404 `fair_not_found` for an edition of another region, as if there were none */
export async function ownFair(req: MedusaRequest, region: string, id: string): Promise<void> {
  const [edition] = id ? await fairService(req.scope).listFairEditions({ id }, { take: 1 }) : []
  if (edition?.region_code !== region) throw ApiError.notFound("fair")
  await ownRegion(req, region)
}
