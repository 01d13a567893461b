import { z } from "zod"
import { moroccanPhone } from "~/checkout/contact-form"

const email = z.string().trim().max(254, "too_long").pipe(z.email("invalid_email"))

export const signInSchema = z.object({ email, password: z.string().min(1, "required").max(200, "too_long") })

export const registerSchema = z.object({
  name: z.string().trim().min(1, "required").max(120, "too_long"),
  email,
  password: z.string().min(8, "weak_password").max(200, "too_long"),
})

export const addressSchema = z.object({
  first_name: z.string().trim().min(1, "required").max(120, "too_long"),
  phone: z
    .string()
    .max(30, "too_long")
    .refine((typed) => moroccanPhone(typed) !== undefined, "invalid_phone")
    .transform((typed) => moroccanPhone(typed) ?? typed),
  province: z.string().min(1, "unknown_province").max(60, "unknown_province"),
  city: z.string().trim().min(1, "required").max(120, "too_long"),
  address_1: z.string().trim().min(1, "required").max(300, "too_long"),
})

/** What was typed in a form, passwords left out, to show again when something must be corrected. */
export const typedValues = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === "string" && name !== "password" ? [[name, value.slice(0, 1000)]] : [],
    ),
  )

/** Reads a form by its schema; each field that cannot be used gets the code of its first fault. */
export const readForm = <T>(
  schema: z.ZodType<T>,
  form: FormData,
): { input: T } | { codes: Record<string, string> } => {
  const parsed = schema.safeParse(Object.fromEntries(form))
  if (parsed.success) return { input: parsed.data }
  const codes: Record<string, string> = {}
  for (const issue of parsed.error.issues) codes[String(issue.path[0])] ??= issue.message
  return { codes }
}
