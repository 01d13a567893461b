import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { languageTexts } from "../../languages/language-text"
import { optionDataSchema } from "../../modules/delivery-by-zone/option-data"
import { editionDaysSchema } from "../edition-days"
import { boundsOf } from "../hours"
import { readStandNumbers } from "./stand-numbers"

const EXHIBITOR_ENTITY: string = "fair_exhibitor"

const exhibitorRows = z.array(
  z.object({
    cooperative_id: z.string(),
    stand_id: z.string().nullish(),
    edition: editionDaysSchema.extend({
      ...{ id: z.string(), handle: z.string(), names: z.unknown(), place: z.unknown() },
    }),
  }),
)
type Exhibitor = z.output<typeof exhibitorRows>[number]

const FIELDS = [
  ...["cooperative_id", "stand_id", "edition.id", "edition.handle", "edition.names", "edition.place"],
  ...["edition.opens_on", "edition.closes_on", "edition.hours"],
]

/** A part of an order, and the way of delivery its shopper chose. */
type Part = { id: string; cooperative_id: string; shipping_option_id?: string | null | undefined }

/** The stand at which a part is fetched; `until` is when the last doors of its fair close. */
export type StandOfPart = {
  stand: string | null
  edition_handle: string
  edition_names: unknown
  place: unknown
  until: Date
}

/** The stands at which these parts are fetched, by part; a part that reaches its shopper otherwise has none. */
export async function readStandsOfParts(
  container: MedusaContainer,
  parts: readonly Part[],
): Promise<Map<string, StandOfPart>> {
  const editions = await readEditionsOfOptions(container, parts)
  if (!editions.size) return new Map()
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: EXHIBITOR_ENTITY,
    fields: FIELDS,
    filters: {
      edition_id: [...new Set(editions.values())],
      cooperative_id: parts.map(({ cooperative_id }) => cooperative_id),
    },
  })
  const exhibitors = exhibitorRows.parse(data)
  const numbers = await readStandNumbers(
    container,
    exhibitors.flatMap(({ stand_id }) => stand_id ?? []),
  )
  return new Map(
    parts.flatMap(({ id, cooperative_id, shipping_option_id }) => {
      const edition_id = editions.get(shipping_option_id ?? "")
      const found = exhibitors.find(
        (one) => one.cooperative_id === cooperative_id && one.edition.id === edition_id,
      )
      return found ? [[id, toStand(found, numbers)] as const] : []
    }),
  )
}

function toStand({ stand_id, edition }: Exhibitor, numbers: Map<string, string>): StandOfPart {
  return {
    stand: numbers.get(stand_id ?? "") ?? null,
    edition_handle: edition.handle,
    edition_names: languageTexts(edition.names),
    place: languageTexts(edition.place),
    until: boundsOf(edition).ends,
  }
}

/** The edition of each shipping option that is a stand's. */
async function readEditionsOfOptions(
  container: MedusaContainer,
  parts: readonly Part[],
): Promise<Map<string, string>> {
  const id = [...new Set(parts.flatMap(({ shipping_option_id }) => shipping_option_id ?? []))]
  if (!id.length) return new Map()
  const options = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ id }, { select: ["id", "data"], take: null })
  return new Map(
    options.flatMap((option) => {
      const edition = optionDataSchema.safeParse(option.data).data?.fair_edition_id
      return edition ? [[option.id, edition] as const] : []
    }),
  )
}
