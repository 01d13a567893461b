import { z } from "@medusajs/framework/zod"
import { BEARERS } from "../../../../../modules/fair-campaign/bearers"
import { dirhams } from "../../../dirhams"

const instant = z.iso.datetime({ offset: true, error: "invalid_date" }).transform((at) => new Date(at))
const ids = z.array(z.string().min(1).max(120)).max(200, "too_many").default([])

/** `POST /admin/fairs/:id/promotions`: terms of a promotion; without a budget nothing limits it but its dates. */
export const CreatePromotion = z
  .strictObject({
    percent: z.number("invalid_number"),
    categories: ids,
    cooperative_ids: ids,
    borne_by: z.enum(BEARERS, "unknown_bearer"),
    budget_mad: dirhams.nullish(),
    starts_at: instant,
    ends_at: instant,
  })
  .transform(({ budget_mad, ...terms }) => ({ ...terms, budget_centimes: budget_mad ?? null }))
