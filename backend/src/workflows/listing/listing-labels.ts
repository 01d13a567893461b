import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiError } from "../../api/errors/api-error"
import { labelOfLeaf } from "../../listing/leaf"
import { listingService, readLabels } from "../../listing/listing-extras"

export type ClaimedLabel = { code: string; certificate_document_id?: string | null | undefined }

type Claim = { product_id: string; cooperative_id: string; leaf: string; labels: ClaimedLabel[] }

/** @throws {ApiError} 400 `unknown_label` for one that products of this leaf cannot carry. */
export function assertLabels(leaf: string, labels: readonly ClaimedLabel[]): void {
  const wrong = labels.findIndex(({ code }) => !labelOfLeaf(leaf, code))
  if (wrong < 0) return
  const fields = { [`labels.${wrong}.code`]: "unknown_label" }
  throw ApiError.invalid("unknown_label", "Products of this category do not carry this label.", fields)
}

/** @throws {ApiError} 404 `certificate_not_found` for a certificate that is not the cooperative's. */
export async function assertCertificates(
  container: MedusaContainer,
  cooperative_id: string,
  labels: readonly ClaimedLabel[],
): Promise<void> {
  const ids = [...new Set(labels.flatMap(({ certificate_document_id }) => certificate_document_id ?? []))]
  if (!ids.length) return
  const own = await listingService(container).listLabelCertificates({ id: ids, cooperative_id })
  if (own.length !== ids.length) throw ApiError.notFound("certificate")
}

/**
 * Makes the labels of a product those claimed. What an admin decided stands until another certificate is sent; a label
 * no longer claimed goes.
 */
export async function claimLabels(
  container: MedusaContainer,
  { product_id, cooperative_id, labels }: Claim,
): Promise<void> {
  const service = listingService(container)
  const stored = await readLabels(container, product_id)
  const claimed = new Map(labels.map((label) => [label.code, label.certificate_document_id ?? null]))
  const gone = stored.filter(({ code }) => !claimed.has(code)).map(({ id }) => id)
  if (gone.length) await service.deleteListingLabels(gone)
  for (const [code, certificate_id] of claimed) {
    const before = stored.find((label) => label.code === code)
    if (!before) await service.createListingLabels({ product_id, cooperative_id, code, certificate_id })
    else if (certificate_id && certificate_id !== before.certificate_id) {
      await service.updateListingLabels({ id: before.id, certificate_id, status: "pending", reason: null })
    }
  }
}

/** The labels the public may read on a product: those an admin approved. */
export async function approvedLabels(container: MedusaContainer, product_id: string, leaf: string) {
  const labels = await readLabels(container, product_id)
  return labels
    .filter(({ status }) => status === "approved")
    .flatMap(({ code }) => {
      const label = labelOfLeaf(leaf, code)
      return label ? [{ type: label.type, name: label.name }] : []
    })
}
