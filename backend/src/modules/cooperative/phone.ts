import { parsePhoneNumberFromString } from "libphonenumber-js"

/** National numbers that people and offices answer: 5 fixed, 6 and 7 mobile (not 80 free call, 89 premium). */
const REACHABLE = /^[5-7]\d{8}$/

/**
 * Reads a Moroccan phone as people write it (`06 12 34 56 78`, `+212 6...`, `00212...`, Arabic digits) and returns it
 * in E.164 (`+212612345678`), or `null` when it is not one.
 */
export function parseMoroccanPhone(text: string): string | null {
  const number = parsePhoneNumberFromString(text, "MA")
  if (number?.country !== "MA" || !number.isValid() || !REACHABLE.test(number.nationalNumber)) return null
  return number.number
}
