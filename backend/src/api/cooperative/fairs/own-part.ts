import { z } from "@medusajs/framework/zod"
import { reasonsOf } from "../../../fairs/exhibitor-facts"
import { needsOf } from "../../../fairs/read-participants"
import { APPLICATION_STATUSES, EXHIBITOR_STATUSES } from "../../../modules/fair/statuses"
import { type CooperativeScope, listOwn } from "../guard"

const Application = z.object({
  edition_id: z.string(),
  status: z.enum(APPLICATION_STATUSES),
  categories: z.array(z.string()),
  presentation: z.string().nullable(),
  people: z.number(),
  needs: z.unknown().transform(needsOf),
  submitted_at: z.coerce.date(),
})

const Exhibitor = z.object({
  edition_id: z.string(),
  status: z.enum(EXHIBITOR_STATUSES),
  rank: z.number(),
  reasons: z.unknown().transform(reasonsOf),
  stand_id: z.string().nullable(),
  answer_by: z.coerce.date().nullable(),
  withdraw_reason: z.string().nullable(),
})

/** What a cooperative has to do with an edition. */
export type OwnPart = {
  application: z.infer<typeof Application> | null
  exhibitor: z.infer<typeof Exhibitor> | null
}

/** The cooperative's applications and places, by edition; of one edition when it is named. */
export async function readOwnParts(
  scope: CooperativeScope,
  edition_id?: string,
): Promise<Map<string, OwnPart>> {
  const filters = edition_id === undefined ? {} : { edition_id }
  const [applications, exhibitors] = await Promise.all([
    listOwn(scope, "fair_application", { fields: Object.keys(Application.shape), filters }),
    listOwn(scope, "fair_exhibitor", { fields: Object.keys(Exhibitor.shape), filters }),
  ])
  const parts = new Map<string, OwnPart>()
  for (const application of z.array(Application).parse(applications.rows))
    parts.set(application.edition_id, { application, exhibitor: null })
  for (const exhibitor of z.array(Exhibitor).parse(exhibitors.rows))
    parts.set(exhibitor.edition_id, {
      application: parts.get(exhibitor.edition_id)?.application ?? null,
      exhibitor,
    })
  return parts
}
