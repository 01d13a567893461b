import { createHmac, timingSafeEqual } from "node:crypto"

const SIGNATURE_LENGTH = 16
const CODE = /^([0-9A-HJKMNP-TV-Z]{26})(?:-([0-9A-HJKMNP-TV-Z]{26}))?-([0-9A-F]{16})$/

/** What a poster's code opens: an exhibitor's stand, or one of its products there. */
export type StandCodeContent = { exhibitor_id: string; product_id: string | null }

const EXHIBITOR_PREFIX = "fairexh_"
const PRODUCT_PREFIX = "prod_"

/** The key codes are signed with: one of their own, derived from the market's secret, so that a code is no token. */
export function standCodeKey(secret: string): Buffer {
  return createHmac("sha256", secret).update("twiza:fair-stand-code").digest()
}

/**
 * The code a stand's poster carries: what it opens, and 64 bits of signature. Capitals, digits and dashes only, so that
 * a QR code stays small and the code can be typed.
 */
export function writeStandCode(key: Buffer, { exhibitor_id, product_id }: StandCodeContent): string {
  const parts = [exhibitor_id.slice(EXHIBITOR_PREFIX.length), product_id?.slice(PRODUCT_PREFIX.length)]
  const content = parts.flatMap((part) => part ?? []).join("-")
  return `${content}-${sign(key, content)}`
}

/** What a code opens, or null for one that we never signed. */
export function readStandCode(key: Buffer, code: string): StandCodeContent | null {
  const [, exhibitor, product, signature] = CODE.exec(code.trim().toUpperCase()) ?? []
  if (!exhibitor || !signature) return null
  const content = product ? `${exhibitor}-${product}` : exhibitor
  if (!timingSafeEqual(Buffer.from(sign(key, content)), Buffer.from(signature))) return null
  return {
    exhibitor_id: EXHIBITOR_PREFIX + exhibitor,
    product_id: product ? PRODUCT_PREFIX + product : null,
  }
}

function sign(key: Buffer, content: string): string {
  return createHmac("sha256", key).update(content).digest("hex").slice(0, SIGNATURE_LENGTH).toUpperCase()
}
