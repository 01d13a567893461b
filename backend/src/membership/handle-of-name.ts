import { randomInt } from "node:crypto"
import type { LanguageTexts } from "../languages/language-text"

const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
const TAIL_LENGTH = 5

/**
 * A handle for a new cooperative, from its name in Latin letters where it has one: `tifawin-x7k2q`. Its tail keeps two
 * of the same name apart; an admin may later give it a shorter one.
 */
export function handleOfName(name: LanguageTexts): string {
  const words = (name.fr ?? name.en ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 50)
    .replace(/^-+|-+$/g, "")
  const tail = Array.from({ length: TAIL_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join("")
  return `${words || "cooperative"}-${tail}`
}
