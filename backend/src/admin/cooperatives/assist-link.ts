import type { Assistance } from "./cooperative"

/** The storefront speaks these; a dashboard in another language opens it in French. */
const LANGUAGES = ["ar", "fr", "en"]

/**
 * Where an admin acts for a cooperative: its workspace, with the pass in the fragment, which no server writes down.
 */
export function assistLink(storefront: string, language: string, { token, expires_at }: Assistance): string {
  const short = language.split("-")[0] ?? ""
  const spoken = LANGUAGES.includes(short) ? short : "fr"
  const pass = new URLSearchParams({ token, expires_at })
  return `${storefront.replace(/\/$/, "")}/${spoken}/workspace/assist#${pass}`
}
