import { z } from "zod"
import { westernDigits } from "~/i18n/western-digits"
import { moroccanPhone } from "~/checkout/contact-form"
import type { Language } from "~/i18n/languages"
import type { ApplicationStep } from "./application-steps"
import type { Facts } from "./application"

/** An empty answer is no answer yet, not a fault: each screen can be left half filled. */
const words = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, "too_long")
    .transform((text) => text || null)
    .optional()

const digitsOf = (text: string): string => westernDigits(text).replace(/[\s\u200e\u200f.-]/g, "")

const count = (most: number) =>
  z
    .string()
    .max(20, "invalid")
    .transform(digitsOf)
    .pipe(z.string().regex(/^\d*$/, "invalid"))
    .transform((digits) => (digits ? Number(digits) : null))
    .pipe(z.number().int().max(most, "invalid").nullable())
    .optional()

const digits = (longest: number) =>
  z
    .string()
    .max(longest * 2, "too_long")
    .transform(digitsOf)
    .transform((text) => text || null)
    .optional()

const phone = z
  .string()
  .trim()
  .max(40, "invalid_phone")
  .refine((typed) => !typed || moroccanPhone(typed) !== undefined, "invalid_phone")
  .transform((typed) => moroccanPhone(typed) ?? null)
  .optional()

const email = z
  .string()
  .trim()
  .max(254, "too_long")
  .refine((typed) => !typed || z.email().safeParse(typed).success, "invalid_email")
  .transform((typed) => typed || null)
  .optional()

const slugs = z.array(z.string().regex(/^[a-z0-9-]{1,80}$/)).max(120)

const SCREENS = {
  what: z.object({
    legal_form: z.string().max(40).optional(),
    name: words(160),
    founded_year: count(2100),
  }),
  where: z.object({
    province: words(80),
    commune: words(120),
    address: words(300),
    further_provinces: slugs,
  }),
  who: z.object({
    phone,
    email,
    members_count: count(100_000),
    women_members_count: count(100_000),
    women_led: z
      .string()
      .optional()
      .transform((given) => given === "yes"),
  }),
  make: z.object({ activities: slugs, tagline: words(160), story: words(4000) }),
  papers: z.object({ registry_number: words(60), ice: digits(15), rib: digits(24) }),
} satisfies Record<ApplicationStep, z.ZodType>

const LISTS = ["activities", "further_provinces"]
const TEXTS = ["name", "tagline", "story"] as const

/** Reads a screen of the application into what the backend keeps. Texts are added in the page's language. */
export const readFactsForm = (
  step: ApplicationStep,
  form: FormData,
  language: Language,
  known: Facts,
): { facts: Record<string, unknown> } | { codes: Record<string, string> } => {
  const typed = {
    ...Object.fromEntries(form),
    ...Object.fromEntries(LISTS.map((name) => [name, form.getAll(name)])),
  }
  const parsed = SCREENS[step].safeParse(typed)
  if (!parsed.success)
    return {
      codes: Object.fromEntries(parsed.error.issues.map(({ path, message }) => [String(path[0]), message])),
    }
  const facts: Record<string, unknown> = { ...parsed.data }
  for (const name of TEXTS) if (name in facts) facts[name] = withText(known[name], language, facts[name])
  // A cooperative always has a name: left empty, it keeps the one it has.
  if (facts["name"] === null) delete facts["name"]
  // The bank account comes back masked: left empty, it stays as it is.
  if (facts["rib"] === null && known.rib_masked) delete facts["rib"]
  return { facts }
}

const withText = (
  known: Record<string, string | null | undefined> | null | undefined,
  language: Language,
  text: unknown,
) => {
  const texts = Object.fromEntries(
    Object.entries({ ...known, [language]: text }).filter(([, value]) => typeof value === "string" && value),
  )
  return Object.keys(texts).length > 0 ? texts : null
}
