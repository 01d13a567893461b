import { z } from "@medusajs/framework/zod"
import {
  day,
  editionChanges,
  editionFields,
  editionPlan,
  plannedStand,
  regionCode,
  someTexts,
} from "../../../fairs/edition-schema"
import { endOfDayInMorocco } from "../../../fairs/market-clock"
import { PHASES } from "../../../fairs/phases"
import { plainText, requiredText } from "../../../languages/plain-text"
import { EXHIBITOR_STATUSES } from "../../../modules/fair/statuses"
import { rowWindow } from "../../paging/paging"

const version = z.number("invalid_version").int("invalid_version")

/** `GET /admin/fairs?region=&phase=&fair_id=&limit=&offset=` */
export const ListFairs = z.object({
  ...rowWindow,
  region: regionCode.optional(),
  phase: z.enum(PHASES, "unknown_phase").optional(),
  fair_id: z.string().min(1).max(64).optional(),
})

/** `POST /admin/fairs`: without `fair_id` the edition founds its own fair. */
export const CreateFair = editionFields.extend({ fair_id: z.string().min(1).max(64).optional() })

/** `POST /admin/fairs/:id`: `version` is the one the changes were made on. */
export const ChangeFair = editionChanges.extend({
  version,
  lessons: plainText(5000)
    .transform((text) => text || null)
    .nullish(),
})

/** `PUT /admin/fairs/:id/stands`: `version` is the edition's the plan was drawn on. */
export const SetStands = z.strictObject({
  version,
  plan: editionPlan,
  stands: z.array(plannedStand).max(2000, "too_many_stands"),
})

/** An instant with its offset, or a day: until its end in Morocco. */
const deadline = z.union(
  [day.transform(endOfDayInMorocco), z.iso.datetime({ offset: true }).transform((at) => new Date(at))],
  "invalid_deadline",
)

export const SaveCall = z.strictObject({
  texts: someTexts(5000),
  deadline,
  invited_regions: z.array(regionCode).max(12, "too_many").default([]),
})

export const GiveReason = z.strictObject({ reason: requiredText(500) })

/** `POST /admin/fairs/:id/exhibitors/:exhibitor_id`: one or both. */
export const ChangeExhibitor = z.strictObject({
  stand_id: z.string().min(1).max(64).optional(),
  was_present: z.boolean().optional(),
})

export const SendMessage = z.strictObject({
  subject: requiredText(150),
  body: requiredText(3000),
  statuses: z.array(z.enum(EXHIBITOR_STATUSES, "unknown_status")).min(1, "required").optional(),
  cooperative_ids: z.array(z.string().min(1).max(64)).min(1, "required").max(1000, "too_many").optional(),
})

/** `year` may be said for the reader's sake: it is that of the first day. */
export const CloneFair = z.strictObject({
  year: z.number("invalid_number").optional(),
  opens_on: day,
  closes_on: day,
})

export const CreateSeries = z.strictObject({ names: someTexts(120), region_code: regionCode })

export const ListSeries = z.object({ region: regionCode.optional() })
