import { z } from "@medusajs/framework/zod"
import { Slug, TifinaghText, textsUpTo } from "./texts"

/** What the price of a service is counted by; `quote` is agreed for each customer. */
export const SERVICE_UNITS = [
  "per_child",
  "per_day",
  "per_group",
  "per_half_day",
  "per_hectare",
  "per_hour",
  "per_month",
  "per_night",
  "per_order",
  "per_person",
  "per_person_night",
  "per_piece",
  "per_session",
  "per_trip",
  "per_visit",
  "per_week",
  "quote",
] as const

const Stock = z
  .tuple([z.int().min(0).max(1000), z.int().min(0).max(1000)])
  .refine(([least, most]) => least <= most, "the least comes first")

const Variant = z.strictObject({
  value: z.string(),
  /** Dirhams, tax included. */
  price: z.number().positive().max(50_000),
  /** Grams, wrapping included. */
  weight: z.int().positive().max(60_000).optional(),
})

const Template = z.strictObject({
  key: Slug,
  /** A title is followed by the place in a listing: 60 characters leave room for it. */
  title: textsUpTo(60),
  description: textsUpTo(400),
  /** How to keep or to book this one, where what its leaf says of the others does not fit. */
  note: textsUpTo(250).optional(),
  labelled: z.literal(true).optional(),
  only: z.array(Slug).min(1).optional(),
  except: z.array(Slug).min(1).optional(),
  stock: Stock.optional(),
  unit: z.enum(SERVICE_UNITS).optional(),
  variants: z.array(Variant).min(1).max(12),
})

const Label = z.strictObject({
  type: z.enum(["AOP", "IGP", "IG", "LA"]),
  name: z.string().min(1).max(80),
  provinces: z.array(Slug).min(1),
})

type Issue = (path: PropertyKey[], message: string) => void

function refuseRepeated(values: string[], path: PropertyKey[], issue: Issue): void {
  const repeated = values.find((value, index) => values.indexOf(value) !== index)
  if (repeated !== undefined) issue(path, `"${repeated}" is there twice`)
}

function checkTemplate(leaf: Leaf, template: Template, path: PropertyKey[], issue: Issue): void {
  const isService = leaf.kind === "service"
  refuseRepeated(
    template.variants.map(({ value }) => value),
    [...path, "variants"],
    issue,
  )
  if (isService !== Boolean(template.unit))
    issue([...path, "unit"], isService ? "a service has a unit" : "goods have none")
  if (template.labelled && !leaf.labels) issue([...path, "labelled"], "the leaf has no label")
  template.variants.forEach(({ weight }, index) => {
    if (isService === Boolean(weight))
      issue(
        [...path, "variants", index, "weight"],
        isService ? "a service has no weight" : "goods have a weight",
      )
  })
}

const Leaf = z.strictObject({
  leaf: Slug,
  kind: z.enum(["good", "service"]),
  stock: Stock.optional(),
  title_zgh: TifinaghText.optional(),
  labels: z.array(Label).min(1).optional(),
  note: textsUpTo(250),
  templates: z.array(Template).min(3, "a leaf has at least three products"),
})

/** One file of `products/`: the leaves of a family, each with the products written for it. */
export const ProductFamily = z
  .strictObject({ family: Slug, leaves: z.array(Leaf).min(1) })
  .superRefine(({ leaves }, context) => {
    const issue: Issue = (path, message) => context.addIssue({ code: "custom", path, message })
    leaves.forEach((leaf, index) => {
      const path = ["leaves", index]
      if ((leaf.kind === "good") !== Boolean(leaf.stock))
        issue([...path, "stock"], "goods have a stock, services none")
      refuseRepeated(
        leaf.templates.map(({ key }) => key),
        [...path, "templates"],
        issue,
      )
      leaf.templates.forEach((template, at) =>
        checkTemplate(leaf, template, [...path, "templates", at], issue),
      )
    })
  })

export type ProductFamily = z.infer<typeof ProductFamily>
export type Leaf = z.infer<typeof Leaf>
export type Template = z.infer<typeof Template>
export type Label = z.infer<typeof Label>
