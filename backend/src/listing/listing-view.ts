import { textsOf, type Translations } from "../catalogue/read-translations"
import { categoryPath } from "../catalogue/category-path"
import type { ListingRow, ListingVariantRow } from "./listing-row"
import { listingState } from "./listing-state"
import { ownSku } from "./own-sku"
import { photoSources, photoUrl, PhotoVariants, type Picture } from "./picture"
import type { LabelRow, ListingFacts, PhotoRow } from "./listing-extras"
import { stockOfVariant, unitsLeft } from "./variant-stock"

/** All that is known of a listing beside the product's own row. */
export type Surroundings = {
  translations: Translations
  facts: ListingFacts
  photos: PhotoRow[]
}

/** What the detail adds. */
export type DetailSurroundings = Surroundings & {
  labels: LabelRow[]
  origin: { province_id: string | null; awaiting: string | null; state: string }
  vat_rate: number
}

const priceOf = ({ calculated_price }: ListingVariantRow) => calculated_price?.calculated_amount ?? null

const byRank = (a: ListingVariantRow, b: ListingVariantRow) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0)

function kindOf({ type }: ListingRow): "good" | "service" {
  return type?.value === "service" ? "service" : "good"
}

/** The variant whose stock can be changed on the line itself: the only one, where it is counted. */
function stockVariantId({ variants }: ListingRow): string | null {
  const [only] = variants
  return variants.length === 1 && only && stockOfVariant(only) ? only.id : null
}

function stockTotal({ variants }: ListingRow): number | null {
  const counted = variants.flatMap((variant) => stockOfVariant(variant) ?? [])
  return counted.length ? counted.reduce((sum, stock) => sum + unitsLeft(stock), 0) : null
}

/** A photograph as its cooperative sees it, whether or not it is ready. */
export function toPhoto({ id, status, refusal_code, variants: stored }: PhotoRow, alt = "") {
  const variants = PhotoVariants.parse(stored)
  const sources = photoSources(variants)
  return {
    id,
    status,
    code: refusal_code,
    src: photoUrl(variants, 480),
    srcset: sources.webp || null,
    srcset_avif: sources.avif || null,
    alt,
  }
}

function imageOf({ thumbnail, title }: ListingRow, photos: PhotoRow[]): Picture | null {
  const first = photos.find(({ status }) => status === "ready")
  const { src, srcset } = first ? toPhoto(first) : { src: thumbnail, srcset: null }
  return src ? { src, ...(srcset ? { srcset } : {}), alt: title } : null
}

/** A listing as a line of the cooperative's goods. */
export function toListingLine(row: ListingRow, { translations, facts, photos }: Surroundings) {
  const prices = row.variants.flatMap((variant) => priceOf(variant) ?? [])
  const stock_total = stockTotal(row)
  return {
    id: row.id,
    handle: row.handle,
    title: textsOf(translations, row.id, "title", row.title),
    status: listingState(row.status, facts.is_paused),
    kind: kindOf(row),
    category: categoryPath(row.categories)[0] ?? null,
    price_mad: prices.length ? Math.min(...prices) : null,
    price_from: row.metadata?.price_from ?? false,
    stock_total,
    stock_variant_id: stockVariantId(row),
    low_stock: stock_total !== null && stock_total <= facts.low_stock_threshold,
    image: imageOf(row, photos),
    updated_at: row.updated_at.toISOString(),
    version: String(facts.version),
  }
}

function toVariant(variant: ListingVariantRow, { cooperative }: ListingRow) {
  const stock = stockOfVariant(variant)
  return {
    id: variant.id,
    label: variant.title ?? "",
    sku: ownSku(cooperative.handle, variant.sku),
    price_mad: priceOf(variant),
    stock: stock ? unitsLeft(stock) : null,
    reserved: stock?.reserved ?? 0,
    weight_g: variant.weight,
  }
}

/** A listing with all a member may see and change of it. */
export function toListingDetail(row: ListingRow, surroundings: DetailSurroundings) {
  const { translations, facts, photos, labels, origin, vat_rate } = surroundings
  const isService = kindOf(row) === "service"
  return {
    ...toListingLine(row, surroundings),
    description: textsOf(translations, row.id, "description", row.description),
    origin_province: origin.awaiting ?? origin.province_id,
    origin_state: origin.state,
    labels: labels.map(({ code, certificate_id, status, reason }) => ({
      code,
      certificate_document_id: certificate_id,
      status,
      reason,
    })),
    photos: photos.map((photo) => toPhoto(photo, row.title)),
    variants: [...row.variants].sort(byRank).map((variant) => toVariant(variant, row)),
    low_stock_threshold: facts.low_stock_threshold,
    service: isService ? { area_served: facts.area_served, unit: row.metadata?.price_unit ?? null } : null,
    vat_rate,
    review_note: facts.review_note,
  }
}

export type ListingDetail = ReturnType<typeof toListingDetail>
