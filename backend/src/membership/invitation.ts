import { createHash, randomBytes } from "node:crypto"
import type { Language } from "../languages/languages"

/** How long an invitation is good for. */
export const INVITATION_LIFE_MS = 7 * 24 * 60 * 60 * 1000

export type InvitationStatus = "open" | "used" | "expired" | "revoked"

type Invitation = { used_at: Date | null; revoked_at: Date | null; expires_at: Date }

/** A token nobody guesses, of letters an address takes. */
export function drawToken(): string {
  return randomBytes(32).toString("base64url")
}

/** What is kept of a token. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex")
}

/** What an invitation is still good for at `now`. */
export function invitationStatus(
  { used_at, revoked_at, expires_at }: Invitation,
  now = new Date(),
): InvitationStatus {
  if (used_at) return "used"
  if (revoked_at) return "revoked"
  return expires_at > now ? "open" : "expired"
}

/** Where the storefront lets somebody join. */
export function joinPath(language: Language, token: string): string {
  return `/${language}/workspace/join/${token}`
}
