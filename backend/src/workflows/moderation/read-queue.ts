import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { listingService } from "../../listing/listing-extras"

/** What waits for an admin: an origin outside what its cooperative declared, a label's certificate, a report. */
export type ModerationKind = "origin" | "label" | "report"

type Case = {
  id: string
  kind: ModerationKind
  product_id: string
  at: Date
  details: Record<string, unknown>
}

const Origins = z.array(
  z.object({ id: z.string(), product_id: z.string(), province_id: z.string(), created_at: z.coerce.date() }),
)

const Products = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    handle: z.string(),
    status: z.string(),
    thumbnail: z.string().nullable(),
    cooperative: z.object({ id: z.string(), handle: z.string(), name: z.unknown() }).nullish(),
  }),
)

/** The most of one kind that is shown at once, the oldest first. */
const MOST = 200

async function originCases(container: MedusaContainer): Promise<Case[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_origin",
    fields: ["id", "product_id", "province_id", "created_at"],
    filters: { status: "awaiting_admin" },
    pagination: { take: MOST, skip: 0, order: { created_at: "ASC" } },
  })
  return Origins.parse(data).map(({ product_id, province_id, created_at }) => ({
    id: `origin:${product_id}`,
    kind: "origin",
    product_id,
    at: created_at,
    details: { province: province_id },
  }))
}

async function labelCases(container: MedusaContainer): Promise<Case[]> {
  const labels = await listingService(container).listListingLabels(
    { status: "pending" },
    { take: MOST, order: { created_at: "ASC" } },
  )
  return labels.map(({ id, product_id, code, certificate_id, created_at }) => ({
    id: `label:${id}`,
    kind: "label",
    product_id,
    at: new Date(created_at),
    details: { code, has_certificate: certificate_id !== null },
  }))
}

async function reportCases(container: MedusaContainer): Promise<Case[]> {
  const reports = await listingService(container).listProductReports(
    { status: "open" },
    { take: MOST, order: { created_at: "ASC" } },
  )
  return reports.map(({ id, product_id, reason, note, created_at }) => ({
    id: `report:${id}`,
    kind: "report",
    product_id,
    at: new Date(created_at),
    details: { reason, note },
  }))
}

async function readProducts(container: MedusaContainer, ids: string[]) {
  if (!ids.length) return new Map<string, z.infer<typeof Products>[number]>()
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: [
      "id",
      "title",
      "handle",
      "status",
      "thumbnail",
      "cooperative.id",
      "cooperative.handle",
      "cooperative.name",
    ],
    filters: { id: ids },
  })
  return new Map(Products.parse(data).map((product) => [product.id, product]))
}

const READERS: Record<ModerationKind, (container: MedusaContainer) => Promise<Case[]>> = {
  origin: originCases,
  label: labelCases,
  report: reportCases,
}

/** What waits for an admin, the oldest first, with the products; what is about a deleted product waits no longer. */
export async function readModerationQueue(container: MedusaContainer, kind?: ModerationKind) {
  const readers = kind ? [READERS[kind]] : Object.values(READERS)
  const cases = (await Promise.all(readers.map((read) => read(container)))).flat()
  cases.sort((a, b) => a.at.getTime() - b.at.getTime())
  const products = await readProducts(container, [...new Set(cases.map(({ product_id }) => product_id))])
  return cases.flatMap(({ product_id, at, ...rest }) => {
    const product = products.get(product_id)
    return product ? [{ ...rest, at: at.toISOString(), product }] : []
  })
}
