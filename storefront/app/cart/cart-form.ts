import { z } from "zod"
import { westernDigits } from "~/i18n/western-digits"

const MAX_QUANTITY = 1000

const quantitySchema = (least: number) =>
  z
    .string()
    .transform((text) => westernDigits(text.trim()))
    .pipe(z.string().regex(/^\d{1,4}$/))
    .transform(Number)
    .pipe(z.number().int().min(least).max(MAX_QUANTITY))

const addSchema = z.object({
  intent: z.literal("add"),
  variant_id: z.string().min(1).max(100),
  quantity: quantitySchema(1).default(1),
})

const changeSchema = z.object({
  intent: z.literal("change"),
  item_id: z.string().min(1).max(100),
  quantity: quantitySchema(0),
})

const removeSchema = z.object({ intent: z.literal("remove"), item_id: z.string().min(1).max(100) })

const destinationSchema = z.object({
  intent: z.literal("destination"),
  country_code: z.string().regex(/^[a-z]{2}$/),
})

const cartFormSchema = z.discriminatedUnion("intent", [
  addSchema,
  changeSchema,
  removeSchema,
  destinationSchema,
])

export type CartChange = z.infer<typeof cartFormSchema>

/** Reads a cart form; the code says what is wrong with it. */
export const readCartForm = (form: FormData): { change: CartChange } | { code: string } => {
  const fields = Object.fromEntries(form)
  const parsed = cartFormSchema.safeParse(fields)
  if (parsed.success) return { change: parsed.data }
  const isQuantity = parsed.error.issues.some((issue) => issue.path[0] === "quantity")
  return { code: isQuantity ? "invalid_quantity" : "invalid" }
}

/** Only paths of the market itself, so that a forged form cannot send a shopper elsewhere. */
export const safeReturnPath = (value: FormDataEntryValue | null, fallback: string): string =>
  typeof value === "string" && /^\/(ar|fr|en|zgh)(\/|$|\?)/.test(value) && !value.includes("\\")
    ? value
    : fallback
