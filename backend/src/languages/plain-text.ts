import { z } from "@medusajs/framework/zod"

/** Control characters have no place in a line of text; marks of direction and joiners do, and stay. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g

/**
 * A text somebody typed, kept as it is but for control characters and spaces around it. It is text, never HTML: whoever
 * shows it escapes it. Fails with `too_long` beyond `max` characters; what is far beyond is not even read.
 */
export function plainText(max: number) {
  return z
    .string()
    .max(max * 4, "too_long")
    .transform((value) => value.replace(CONTROL, " ").trim())
    .pipe(z.string().max(max, "too_long"))
}

/** The same, of at least one character: fails with `required`. */
export function requiredText(max: number) {
  return plainText(max).pipe(z.string().min(1, "required"))
}
