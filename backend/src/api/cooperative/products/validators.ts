import { z } from "@medusajs/framework/zod"
import { pageNumber } from "../../paging/paging"
import { languageTextsSchema } from "../../../languages/language-text"
import { plainText } from "../../../languages/plain-text"
import { LISTING_STATES } from "../../../listing/listing-state"
import { parseAmount } from "../../../listing/parse-amount"
import { SERVICE_UNITS } from "../../../workflows/market-import/seed/schemas/products"

export const MAX_STOCK = 100_000
const MAX_WEIGHT_G = 500_000
const MAX_PHOTOS = 8
const MAX_VARIANTS = 30

/** A price as a number or as people write it; the code says what is wrong with it. */
export const priceSchema = z
  .union([z.string().max(40), z.number(), z.nan()], "price_not_a_number")
  .transform((written, context): number => {
    const read = parseAmount(written)
    if ("amount" in read) return read.amount
    context.addIssue({ code: "custom", message: read.fault })
    return z.NEVER
  })

const stockSchema = z
  .number("invalid_stock")
  .int("invalid_stock")
  .min(0, "invalid_stock")
  .max(MAX_STOCK, "invalid_stock")
const weightSchema = z
  .number("invalid_weight")
  .int("invalid_weight")
  .min(1, "invalid_weight")
  .max(MAX_WEIGHT_G, "invalid_weight")
const idSchema = z.string().min(1).max(80)
const slugSchema = z.string().regex(/^[a-z0-9-]{1,80}$/, "unknown_value")
const skuSchema = plainText(60).pipe(z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u, "invalid_sku"))
const labelSchema = plainText(60).pipe(z.string().min(1, "required"))

const newVariantSchema = z.strictObject({
  label: labelSchema,
  sku: skuSchema.nullish(),
  price: priceSchema,
  stock: stockSchema.nullish(),
  weight_g: weightSchema.nullish(),
})

const changedVariantSchema = z.strictObject({
  id: idSchema.optional(),
  label: labelSchema.optional(),
  sku: skuSchema.nullish(),
  price: priceSchema.optional(),
  stock: stockSchema.nullish(),
  weight_g: weightSchema.nullish(),
})

const labelsSchema = z
  .array(z.strictObject({ code: slugSchema, certificate_document_id: idSchema.nullish() }))
  .max(5, "too_many_labels")

const serviceSchema = z.strictObject({
  area_served: z.array(slugSchema).max(80, "too_many").default([]),
  unit: z.enum(SERVICE_UNITS, "unknown_unit").nullish(),
})

const factsSchema = {
  title: languageTextsSchema(120),
  description: languageTextsSchema(4000),
  sku: skuSchema.nullish(),
  price: priceSchema,
  stock: stockSchema.nullish(),
  weight_g: weightSchema.nullish(),
  photos: z.array(idSchema).max(MAX_PHOTOS, "too_many_photos"),
  origin_province: slugSchema.nullish(),
  labels: labelsSchema,
  service: serviceSchema.nullish(),
  price_from: z.boolean(),
  low_stock_threshold: z.number().int("invalid_value").min(0, "invalid_value").max(10_000, "invalid_value"),
}

/** `POST /cooperative/products` */
export const newProductSchema = z
  .strictObject({
    ...factsSchema,
    client_id: z.uuid("invalid_client_id").nullish(),
    kind: z.enum(["good", "service"], "unknown_kind"),
    category: slugSchema,
    title: factsSchema.title.optional(),
    description: factsSchema.description.optional(),
    price: factsSchema.price.optional(),
    variants: z.array(newVariantSchema).min(1, "required").max(MAX_VARIANTS, "too_many_variants").optional(),
    photos: factsSchema.photos.default([]),
    labels: factsSchema.labels.default([]),
    price_from: factsSchema.price_from.optional(),
    low_stock_threshold: factsSchema.low_stock_threshold.optional(),
  })
  .refine(({ price, variants }) => price !== undefined || variants, { path: ["price"], message: "required" })

export type NewProduct = z.output<typeof newProductSchema>

/** `PATCH /cooperative/products/:id`: what is left out stays as it is. */
export const changedProductSchema = z.strictObject({
  ...z.object(factsSchema).partial().shape,
  seen_version: z.string().max(20).nullish(),
  category: slugSchema.optional(),
  variants: z
    .array(changedVariantSchema)
    .min(1, "required")
    .max(MAX_VARIANTS, "too_many_variants")
    .optional(),
})

export type ChangedProduct = z.output<typeof changedProductSchema>

/** `GET /cooperative/products?status=&q=&page=` */
export const listProductsSchema = z.object({
  status: z.enum(LISTING_STATES, "unknown_status").optional(),
  q: plainText(80).optional(),
  page: pageNumber,
})

/** `POST /cooperative/products/:id/stock` */
export const stockBodySchema = z.union([
  z.strictObject({
    variant_id: idSchema,
    change: z
      .number("invalid_stock")
      .int("invalid_stock")
      .min(-MAX_STOCK, "invalid_stock")
      .max(MAX_STOCK, "invalid_stock"),
  }),
  z.strictObject({ variant_id: idSchema, set: stockSchema, seen: stockSchema }),
])
